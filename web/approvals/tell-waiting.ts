import type { Language } from "#features/authorities/authority.ts";
import { formatRange, formatTwoDigits } from "../words/format-estimate.ts";
import { formatNumber } from "../words/format-number.ts";
import { approvalsTexts } from "../texts/approvals-texts.ts";
import type { RequestUnderWay } from "./approvals-page-data.ts";

/** "seit 18 Arbeitstagen · bisher etwa 1.200 Bürgerstunden (900 bis 1.700)" */
export function tellWaiting(
  { workingDays, hours }: Pick<RequestUnderWay, "workingDays" | "hours">,
  language: Language,
): string {
  const texts = approvalsTexts[language];
  const lost =
    hours === null
      ? texts.hoursUnknown
      : texts.hours(formatTwoDigits(language, hours.likely), formatRange(language, hours, formatTwoDigits));
  return `${texts.waits(formatNumber(language, workingDays))} · ${lost}`;
}
