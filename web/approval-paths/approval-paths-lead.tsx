import type { ApprovalPath, Station } from "#features/approval-paths/approval-path.ts";
import { countStations } from "#features/approval-paths/count-stations.ts";
import { templateContent } from "#features/approval-paths/path-templates.ts";
import type { PathTemplateName } from "#features/approval-paths/path-templates.ts";
import { approvalPathTexts } from "#features/approval-paths/ui/approval-path-texts.ts";
import type { Language } from "#features/authorities/authority.ts";
import { Hurts } from "#ui/hurts.tsx";
import { formatNumber } from "../words/format-number.ts";
import { approvalPathsTexts } from "../texts/approval-paths-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** How much the paths in force ask for and why, and what nobody has confirmed. */
export function ApprovalPathsLead({ paths }: { readonly paths: readonly ApprovalPath[] }) {
  const language = useLanguage();
  const texts = approvalPathsTexts[language];
  if (paths.length === 0) return texts.noneInForce;
  const stations = paths.flatMap(({ version }) => version.content.stations);
  const count = formatNumber(language, paths.length);
  const { all, byKind } = countInWords(language, stations);
  return (
    <>
      {texts.leadPaths(texts.paths(count), all, byKind)} <OpenDefaults stations={stations} />
    </>
  );
}

/** What one path, or one version of it, asks for. */
export function ApprovalPathLead({ stations }: { readonly stations: readonly Station[] }) {
  const language = useLanguage();
  const texts = approvalPathsTexts[language];
  if (stations.length === 0) return texts.noStationsLead;
  const { always } = countStations(stations);
  const { all, byKind } = countInWords(language, stations);
  return (
    <>
      {texts.leadStations(all, byKind)}{" "}
      {always === 0 ? texts.noneAlways : <Hurts>{texts.someAlways(formatNumber(language, always))}</Hurts>}{" "}
      <OpenDefaults stations={stations} />
    </>
  );
}

/** What a template brings along: "9 Stationen: 6 durch Gesetz, 1 durch Anordnung, 2 durch Hausregel." */
export function describeCounts(language: Language, template: PathTemplateName | "empty"): string {
  const { stations } = templateContent(template);
  if (stations.length === 0) return "";
  const { all, byKind } = countInWords(language, stations);
  return approvalPathsTexts[language].leadStations(all, byKind);
}

function countInWords(language: Language, stations: readonly Station[]) {
  const counts = countStations(stations);
  const words = approvalPathTexts[language];
  const number = (count: number) => formatNumber(language, count);
  return {
    all: words.stations(number(counts.all)),
    byKind: words.countedByKind({
      law: number(counts.law),
      order: number(counts.order),
      "house-rule": number(counts["house-rule"]),
    }),
  };
}

function OpenDefaults({ stations }: { readonly stations: readonly Station[] }) {
  const language = useLanguage();
  const { toBeConfirmed } = countStations(stations);
  if (toBeConfirmed === 0) return null;
  return <Hurts>{approvalPathsTexts[language].openDefaults(formatNumber(language, toBeConfirmed))}</Hurts>;
}
