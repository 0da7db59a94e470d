import type { PathOutcomes } from "#features/approvals/path-outcomes.ts";
import { countEnded } from "#features/approvals/path-outcomes.ts";
import { DataTable } from "#ui/data-table.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { formatNumber } from "../words/format-number.ts";
import { waitsTexts } from "../texts/waits-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** How the requests by each path turned out; that a need vanished while it waited is told of all that ended. */
export function OutcomeTable({ outcomes }: { readonly outcomes: readonly PathOutcomes[] }) {
  const language = useLanguage();
  const texts = waitsTexts[language];
  const count = (key: string, header: string, of: (one: PathOutcomes) => number) => ({
    key,
    header,
    cell: (one: PathOutcomes) => formatNumber(language, of(one)),
    isNumeric: true,
  });
  const columns = [
    {
      key: "path",
      header: texts.path,
      cell: ({ pathId, pathName }: PathOutcomes) => (
        <TextLink href={`/freigabewege/${pathId}`}>{pathName}</TextLink>
      ),
      isRowHeader: true,
    },
    count("under-way", texts.underWay, ({ underWay }) => underWay),
    count("granted", texts.granted, ({ granted }) => granted),
    count("without-station", texts.grantedWithoutStation, (one) => one.grantedWithoutStation),
    {
      key: "need-vanished",
      header: texts.needVanished,
      cell: (one: PathOutcomes) =>
        texts.needVanishedOf(
          formatNumber(language, one.withdrawn["need-vanished"]),
          formatNumber(language, countEnded(one)),
        ),
      isNumeric: true,
    },
    count("solved-otherwise", texts.solvedOtherwise, ({ withdrawn }) => withdrawn["solved-otherwise"]),
    count("given-up", texts.givenUp, ({ withdrawn }) => withdrawn["given-up"]),
  ];
  return (
    <DataTable
      caption={texts.outcomesCaption}
      isCaptionHidden
      columns={columns}
      rowKey={({ pathId }) => pathId}
      rows={outcomes}
    />
  );
}
