import type { StationValue } from "#features/approvals/measure-station.ts";
import { waitsTexts } from "../texts/waits-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { describeStationValue, describeStationWaiting, describeTooFew } from "./describe-station-value.ts";

/** What a station is worth, beside what it is: how often it changed or stopped something, and how long it lets wait. */
export function StationValueNote({ value }: { readonly value: StationValue }) {
  const language = useLanguage();
  const { openNow, nothingToSay } = waitsTexts[language];
  const { decisions, waiting, open } = value;
  const words =
    decisions.outcome === "too-few" && waiting.outcome === "too-few"
      ? [nothingToSay(describeTooFew(waiting.rounds, waiting.threshold, language))]
      : [describeStationValue(value, language), describeStationWaiting(value, language)];
  return <p className="note">{[...words, ...(open === 0 ? [] : [openNow(open)])].join(" ")}</p>;
}
