import type { StationValue } from "#features/approvals/measure-station.ts";
import { estimateTexts } from "#features/services/estimate-texts.ts";
import type { Language } from "#features/authorities/authority.ts";
import { DataTable } from "#ui/data-table.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { formatRange, formatTwoDigits } from "../words/format-estimate.ts";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { waitsTexts } from "../texts/waits-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { describeQuantile, describeTooFew } from "./describe-station-value.ts";
import type { RankedPlace } from "../waits/rank-places.ts";

type PlaceTableProps = { readonly kind: "station" | "team"; readonly places: readonly RankedPlace[] };

/** Stations, or teams: what waits there now, what that has cost people, and how long it usually takes. */
export function PlaceTable({ kind, places }: PlaceTableProps) {
  const language = useLanguage();
  const texts = waitsTexts[language];
  const columns = [
    {
      key: "name",
      header: kind === "station" ? texts.station : texts.team,
      cell: (place: RankedPlace) => <PlaceName place={place} />,
      isRowHeader: true,
    },
    {
      key: "now",
      header: texts.waitingNow,
      cell: ({ waitingNow }: RankedPlace) => texts.requests(waitingNow),
    },
    { key: "lost", header: texts.lostThere, cell: (place: RankedPlace) => tellLost(place, language) },
    {
      key: "median",
      header: kind === "station" ? texts.median : texts.medianOfTeam,
      cell: ({ waiting }: RankedPlace) => tellQuantile(waiting, "median", language),
    },
    {
      key: "percentile85",
      header: texts.percentile85,
      cell: ({ waiting }: RankedPlace) => tellQuantile(waiting, "percentile85", language),
    },
  ];
  return (
    <DataTable
      caption={kind === "station" ? texts.stationsTitle : texts.teamsTitle}
      isCaptionHidden
      columns={columns}
      rowKey={({ key }) => key}
      rows={places}
    />
  );
}

function PlaceName({ place: { name, pathId } }: { readonly place: RankedPlace }) {
  return pathId === undefined ? name : <TextLink href={`/freigabewege/${pathId}`}>{name}</TextLink>;
}

function tellLost({ lost, waitingNow }: RankedPlace, language: Language): string {
  if (waitingNow === 0) return "–";
  const { hours, unknown } = lost;
  if (!hours) return estimateTexts[language].unknown;
  const likely = initiativesTexts[language].hours(formatTwoDigits(language, hours.likely));
  const range = formatRange(language, hours, formatTwoDigits);
  const known = range === undefined ? likely : `${likely} (${range})`;
  return unknown === 0 ? known : waitsTexts[language].lostAndUnknown(known, unknown);
}

function tellQuantile(
  waiting: StationValue["waiting"] | undefined,
  which: "median" | "percentile85",
  language: Language,
): string {
  if (!waiting) return "–";
  if (waiting.outcome === "too-few") {
    // Said once in a row: the second column would only repeat it.
    return which === "median" ? describeTooFew(waiting.rounds, waiting.threshold, language) : "–";
  }
  return describeQuantile(waiting[which], language);
}
