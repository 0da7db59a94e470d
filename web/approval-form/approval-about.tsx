import type { InitiativeOverview } from "#features/initiatives/list-initiatives.server.ts";
import { initiativeTexts } from "#features/initiatives/ui/initiative-texts.ts";
import { FreshnessTag } from "#features/needs/ui/freshness-tag.tsx";
import { DescriptionList } from "#ui/description-list.tsx";
import { Hurts } from "#ui/hurts.tsx";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { describeNeedFacts } from "../needs/describe-need-facts.ts";
import { ReckonedHours } from "../initiatives/reckoned-hours.tsx";
import { nameMissing, StakeReckoning } from "../initiatives/stake-reckoning.tsx";
import { approvalFormTexts } from "../texts/approval-form-texts.ts";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type ApprovalAboutProps = {
  readonly initiative: InitiativeOverview;
  /** Whether the reader may put in what is missing. */
  readonly mayEstimate: boolean;
};

/** For whom a change is: people's words, the needs and whether they still hold, and what it saves. */
export function ApprovalAbout({ initiative, mayEstimate }: ApprovalAboutProps) {
  const language = useLanguage();
  const texts = approvalFormTexts[language];
  const { citizensTime: stake, serviceKey, id } = initiative;
  const home = `/dienste/${serviceKey}`;
  const places = mayEstimate
    ? { service: `${home}/bearbeiten`, initiative: `${home}/vorhaben/${id}/bearbeiten` }
    : undefined;
  const benefit = (
    <ReckonedHours
      label={initiativeTexts[language].citizensTime}
      period={initiativeTexts[language].perMonth}
      hours={stake.outcome === "known" ? stake.hoursAMonth : undefined}
      unknownHint={stake.outcome === "unknown" ? nameMissing(stake.missing, language) : ""}
      reckoning={<StakeReckoning stake={stake} places={places} />}
    />
  );
  return (
    <Panel title={texts.about}>
      <DescriptionList
        items={[
          { term: texts.need, description: <Needs initiative={initiative} /> },
          { term: texts.benefit, description: benefit },
        ]}
      />
    </Panel>
  );
}

function Needs({ initiative: { needs } }: Pick<ApprovalAboutProps, "initiative">) {
  const language = useLanguage();
  if (needs.length === 0) return <Hurts>{initiativesTexts[language].noNeed}</Hurts>;
  return (
    <ul className="plain-list plain-list--spaced">
      {needs.map((need) => (
        <li key={need.id}>
          <TextLink href={`/dienste/${need.serviceKey}/bedarfe/${need.id}`}>{need.sentence}</TextLink>{" "}
          <FreshnessTag state={need.freshness.state} language={language} />
          <span className="cell-note">{describeNeedFacts(need, language)}</span>
        </li>
      ))}
    </ul>
  );
}
