import { needTexts } from "#features/needs/ui/need-texts.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import { StateTag } from "#ui/state-tag.tsx";
import { formatNumber } from "../words/format-number.ts";
import { serviceHomeTexts } from "../texts/service-home-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { ChosenNeeds, ShownNeed } from "./choose-needs.ts";

type ServiceNeedsProps = {
  readonly needs: ChosenNeeds;
  readonly serviceKey: string;
  readonly mayTriage: boolean;
};

/** What people need: the strongest needs, and those that fade and ask for a fresh look. */
export function ServiceNeeds({ needs, serviceKey, mayTriage }: ServiceNeedsProps) {
  const texts = serviceHomeTexts[useLanguage()];
  const home = `/dienste/${serviceKey}`;
  const { strongest, fading } = needs;
  if (strongest.length === 0) {
    return (
      <Panel title={texts.needsTitle}>
        <EmptyState
          heading={texts.noNeeds}
          headingLevel={3}
          action={
            mayTriage ? <ButtonLink href={`${home}/stimmen/ordnen`}>{texts.sort}</ButtonLink> : undefined
          }
        >
          {texts.noNeedsLead}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel
      title={texts.needsTitle}
      subline={texts.needsSubline}
      action={<ButtonLink href={`${home}/bedarfe`}>{texts.allNeeds}</ButtonLink>}
    >
      <Needs needs={strongest} />
      {fading.length === 0 ? null : (
        <>
          <h3 className="minor-heading">{texts.fadingTitle}</h3>
          <p className="note">{texts.fadingSubline}</p>
          <Needs needs={fading} />
        </>
      )}
    </Panel>
  );
}

function Needs({ needs }: { readonly needs: readonly ShownNeed[] }) {
  const language = useLanguage();
  const texts = serviceHomeTexts[language];
  const rows = needs.map(({ id, serviceKey, sentence, strength, freshness }) => ({
    key: id,
    title: sentence,
    href: `/dienste/${serviceKey}/bedarfe/${id}`,
    note: texts.strength(formatNumber(language, strength.voices), strength.sources),
    aside: <StateTag tone={freshness}>{needTexts[language].freshness[freshness]}</StateTag>,
  }));
  return <RowList rows={rows} />;
}
