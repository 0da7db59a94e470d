import type { ReactNode } from "react";
import { Expandable } from "./expandable.tsx";
import { NumberWithRange } from "./number-with-range.tsx";

export type JourneyFigure = {
  /** Number and unit, formatted: "1.240 Std."; or the word that stands for it: "unbekannt". */
  value: string;
  label?: string | undefined;
  /** The interval in words: "900 bis 1.700"; or what the number refers to: "im Monat · gemessen". */
  range?: string | undefined;
  /** A second number in small words: "jeder weitere Tag: 69 Std."; or where an unknown one is estimated. */
  further?: ReactNode;
  /** How the number comes about, opened by its summary: "Rechenweg". */
  explanation?: { summary: string; content: ReactNode } | undefined;
  tone: "waiting" | "ours" | "effect" | "unknown";
};

/** Blue belongs to the bars: a number of ours is plain ink, so that only waiting and effect stand out. */
const numberTones = { waiting: "waiting", effect: "effect", ours: "neutral", unknown: "neutral" } as const;

/** What a row costs or saves, with its range and the way it was calculated. */
export function JourneyFigureCell({ figure }: { figure: JourneyFigure }) {
  const { value, label, range, further, explanation, tone } = figure;
  return (
    <div className={`journey-figure journey-figure--${tone}`}>
      <NumberWithRange
        label={label}
        range={explanation === undefined ? range : undefined}
        tone={numberTones[tone]}
        value={value}
      />
      {explanation === undefined ? null : (
        <Expandable
          summary={
            <>
              {range === undefined ? null : `${range} · `}
              <span className="journey-figure__way">{explanation.summary}</span>
            </>
          }
        >
          {explanation.content}
        </Expandable>
      )}
      {further === undefined ? null : <p className="journey-figure__further">{further}</p>}
    </div>
  );
}
