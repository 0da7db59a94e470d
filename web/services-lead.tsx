import { Hurts } from "#ui/hurts.tsx";
import { formatNumber } from "./format-number.ts";
import { useLanguage } from "./use-visitor.ts";

type Row = {
  readonly name: string;
  readonly waiting: number;
  readonly fresh: number;
  readonly oldest: string | null;
};

/** What matters over all services today, in one or two sentences. */
export function ServicesLead({ rows }: { readonly rows: readonly Row[] }) {
  const language = useLanguage();
  const fresh = rows.reduce((sum, row) => sum + row.fresh, 0);
  const longest = rows.find(
    (row) => row.oldest !== null && row.waiting === Math.max(...rows.map((one) => one.waiting)),
  );
  const count = formatNumber(language, fresh);
  if (language === "en") {
    return (
      <>
        The last 30 days brought <strong>{fresh === 1 ? "1 voice" : `${count} voices`}</strong>.{" "}
        {longest ? (
          <Hurts>{`At “${longest.name}” ${longest.waiting === 1 ? "1 voice waits" : `${formatNumber(language, longest.waiting)} voices wait`} to become needs.`}</Hurts>
        ) : null}
      </>
    );
  }
  return (
    <>
      Aus den letzten 30 Tagen gibt es <strong>{fresh === 1 ? "1 Stimme" : `${count} Stimmen`}</strong>.{" "}
      {longest ? (
        <Hurts>{`Bei „${longest.name}“ ${longest.waiting === 1 ? "wartet 1 Stimme" : `warten ${formatNumber(language, longest.waiting)} Stimmen`} darauf, eingeordnet zu werden.`}</Hurts>
      ) : null}
    </>
  );
}
