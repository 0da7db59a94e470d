import type { Station } from "#features/approval-paths/approval-path.ts";
import { describePeople } from "#features/approval-paths/ui/describe-station.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { DescriptionList } from "#ui/description-list.tsx";
import { TextAreaField } from "#ui/form/text-area-field.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { Panel } from "#ui/panel.tsx";
import { approvalStationTexts } from "../texts/approval-station-texts.ts";
import { stationDecisionTexts } from "../texts/station-decision-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { DecisionRefused } from "./decision-refused.tsx";
import { SaidAtStation } from "../approvals/said-at-station.tsx";
import type { StationAnswer, StationPageData } from "./station-page-data.ts";

type StationAsideProps = { readonly page: StationPageData; readonly answer: StationAnswer | undefined };

/** Where the reader cannot decide: what was decided, or who decides; and what they typed, if they came too late. */
export function StationAside({ page, answer }: StationAsideProps) {
  const language = useLanguage();
  const texts = approvalStationTexts[language].aside;
  const { request, memberNames } = page.found;
  const isDecided = page.standing.kind === "decided";
  const said = request.decisions.filter(({ roundId }) => roundId === page.round?.id).slice(-1);
  return (
    <Panel title={isDecided ? texts.decidedTitle : texts.whoTitle} id="entscheidung">
      <DecisionRefused answer={answer} />
      {isDecided ? <SaidAtStation said={said} memberNames={memberNames} /> : <Deciders page={page} />}
      <Unsent answer={answer} />
      <p className="decision-form__record">
        <ButtonLink href={`/freigaben/${request.id}`} isBlock>
          {texts.toRequest}
        </ButtonLink>
      </p>
    </Panel>
  );
}

function Deciders({ page }: { readonly page: StationPageData }) {
  const language = useLanguage();
  const texts = approvalStationTexts[language].aside;
  const { station, found } = page;
  const { withdrawal } = found.request;
  const words = { language, memberNames: found.memberNames };
  if (page.standing.kind === "withdrawn" && withdrawal) {
    return <DescriptionList items={[{ term: texts.reason, description: withdrawal.reason }]} />;
  }
  const people = (term: string, some: Station["deciders"]) =>
    some.roles.length + some.memberIds.length === 0
      ? []
      : [{ term, description: describePeople(words, some) }];
  const { silence } = station;
  return (
    <DescriptionList
      items={[
        ...people(texts.deciders, station.deciders),
        ...people(texts.standIns, station.standIns),
        ...(silence.means === "escalated"
          ? people(texts.escalatedTo, silence.to)
          : [{ term: texts.escalatedTo, description: texts.silenceGranted(silence.order) }]),
      ]}
    />
  );
}

/** Nothing typed is lost: it can be copied and sent in another way. */
function Unsent({ answer }: Pick<StationAsideProps, "answer">) {
  const texts = stationDecisionTexts[useLanguage()];
  const { note = "", mustChange = "" } = answer?.values ?? {};
  if (note === "" && mustChange === "") return null;
  return (
    <FormFields>
      <TextAreaField name="note" label={texts.unsentNote} defaultValue={note} rows={3} readOnly />
      {mustChange === "" ? null : (
        <TextAreaField
          name="mustChange"
          label={texts.unsentMustChange}
          defaultValue={mustChange}
          rows={3}
          readOnly
        />
      )}
    </FormFields>
  );
}
