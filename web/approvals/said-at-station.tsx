import type { StationDecision } from "#features/approvals/approval.ts";
import type { FoundApproval } from "#features/approvals/find-approval.server.ts";
import type { Language } from "#features/authorities/authority.ts";
import { VoiceWords } from "#features/voices/ui/voice-words.tsx";
import { Quote } from "#ui/quote.tsx";
import { Stack } from "#ui/stack.tsx";
import { formatMoment } from "../words/format-moment.ts";
import { approvalStationTexts } from "../texts/approval-station-texts.ts";
import { stationDecisionTexts } from "../texts/station-decision-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type SaidProps = {
  readonly said: readonly StationDecision[];
  readonly memberNames: FoundApproval["memberNames"];
  /** The heading above says already whether it is a question. */
  readonly isKindKnown?: boolean | undefined;
};

/** What was said at a station, each with who said it, in which capacity and when. */
export function SaidAtStation({ said, memberNames, isKindKnown = false }: SaidProps) {
  const language = useLanguage();
  return (
    <Stack gap="small">
      {said.map((one) => (
        <div key={one.id}>
          {isKindKnown ? null : (
            <p>
              <strong>{nameKind(one, language)}</strong>
            </p>
          )}
          {one.note === "" && one.mustChange === "" ? (
            <p className="note">{tellWho(one, memberNames, language)}</p>
          ) : (
            <Quote source={tellWho(one, memberNames, language)}>
              <Words said={one} />
            </Quote>
          )}
        </div>
      ))}
    </Stack>
  );
}

function Words({ said: { note, mustChange } }: { readonly said: StationDecision }) {
  const language = useLanguage();
  if (mustChange === "") return <VoiceWords text={note} language={language} />;
  return (
    <>
      <VoiceWords text={note === "" ? "" : `${note}\n`} language={language} />
      {approvalStationTexts[language].talk.mustChange} <VoiceWords text={mustChange} language={language} />
    </>
  );
}

function nameKind({ kind }: StationDecision, language: Language): string {
  const { talk } = approvalStationTexts[language];
  if (kind === "answer" || kind === "silence" || kind === "escalation") return talk[kind];
  return stationDecisionTexts[language].choices[kind].label;
}

function tellWho(
  { memberId, capacity, decidedAt }: StationDecision,
  memberNames: SaidProps["memberNames"],
  language: Language,
): string {
  const { talk, lead } = approvalStationTexts[language];
  const moment = formatMoment(language, decidedAt);
  if (memberId === null) return moment;
  return talk.by(memberNames[memberId] ?? talk.formerMember, lead.capacities[capacity], moment);
}
