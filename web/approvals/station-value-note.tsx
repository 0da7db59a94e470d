import type { StationValue } from "#features/approvals/measure-station.ts";
import { waitsTexts } from "../texts/waits-texts.ts";
import { useLanguage } from "../use-visitor.ts";
import { describeStationValue, describeStationWaiting } from "./describe-station-value.ts";

/** What a station is worth, beside what it is: how often it changed or stopped something, and how long it lets wait. */
export function StationValueNote({ value }: { readonly value: StationValue }) {
  const language = useLanguage();
  const { openNow } = waitsTexts[language];
  const words = [
    describeStationValue(value, language),
    describeStationWaiting(value, language),
    value.open === 0 ? "" : openNow(value.open),
  ];
  return <p className="note">{words.filter(Boolean).join(" ")}</p>;
}
