import type { FileStation } from "#features/approvals/approval-file.ts";
import type { Language } from "#features/authorities/authority.ts";
import { formatNumber } from "../words/format-number.ts";
import { approvalFileTexts } from "../texts/approval-file-texts.ts";

/** Why a station exists, how long it has and what silence means: "Gesetz: BDSG § 6 Abs. 1 · Frist 10 Arbeitstage · …" */
export function describeStation(station: FileStation, language: Language): string {
  const texts = approvalFileTexts[language];
  const { silence, looksAt } = station;
  return [
    describeReason(station, language),
    texts.period(formatNumber(language, station.periodInWorkingDays)),
    silence.means === "granted" ? texts.silenceGranted(silence.order) : texts.silenceEscalated,
    looksAt === "" ? "" : texts.looksAt(looksAt),
    station.isToBeConfirmed ? texts.toBeConfirmed : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** "Gesetz: BDSG § 6 Abs. 1". A source that names its kind by itself, in whichever language, does not name it twice. */
export function describeReason({ reason }: Pick<FileStation, "reason">, language: Language): string {
  const ownKind = [approvalFileTexts.de, approvalFileTexts.en]
    .map(({ reasonKinds }) => `${reasonKinds[reason.kind]}: `)
    .find((kind) => reason.source.startsWith(kind));
  const source = reason.source.slice(ownKind?.length ?? 0);
  return `${approvalFileTexts[language].reasonKinds[reason.kind]}: ${source}`;
}
