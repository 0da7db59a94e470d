import type { ReactNode } from "react";
import { estimateTexts } from "#features/services/estimate-texts.ts";
import type { HoursRange } from "#features/services/calculate-hours.ts";
import { Expandable } from "#ui/expandable.tsx";
import { NumberWithRange } from "#ui/number-with-range.tsx";
import { formatRange, formatTwoDigits } from "../words/format-estimate.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type ReckonedHoursProps = {
  /** Whose hours. */
  readonly label: string;
  /** "im Jahr" */
  readonly period: string;
  readonly hours: HoursRange | undefined;
  /** Why the hours are unknown, where they are. */
  readonly unknownHint: string;
  /** How the hours come about: formula and inputs. */
  readonly reckoning?: ReactNode;
  readonly tone?: "neutral" | "waiting";
};

/** Hours reckoned from estimates: the number, its range, and the way it was reckoned; or why it is unknown. */
export function ReckonedHours(props: ReckonedHoursProps) {
  const { label, period, hours, unknownHint, reckoning, tone } = props;
  const language = useLanguage();
  const texts = estimateTexts[language];
  return (
    <div>
      {hours ? (
        <NumberWithRange
          value={`${formatTwoDigits(language, hours.likely)} ${texts.hours} ${period}`}
          label={label}
          range={formatRange(language, hours, formatTwoDigits)}
          tone={tone}
        />
      ) : (
        <NumberWithRange value={texts.unknown} label={label} range={unknownHint} />
      )}
      {reckoning === undefined ? null : <Expandable summary={texts.calculation}>{reckoning}</Expandable>}
    </div>
  );
}
