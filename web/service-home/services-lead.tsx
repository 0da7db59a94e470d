import { Hurts } from "#ui/hurts.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { formatNumber } from "../words/format-number.ts";
import { toInboxHref } from "../inbox/to-inbox-href.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type Row = {
  readonly key: string;
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
        New in the last 30 days: <strong>{fresh === 1 ? "1 voice" : `${count} voices`}</strong>.{" "}
        {longest ? (
          <TextLink href={toInboxHref(longest.key, { page: 1 }, "")}>
            <Hurts>{`At “${longest.name}” ${longest.waiting === 1 ? "1 voice waits" : `${formatNumber(language, longest.waiting)} voices wait`} to be sorted, the oldest ${longest.oldest ?? ""}.`}</Hurts>
          </TextLink>
        ) : null}
      </>
    );
  }
  return (
    <>
      Neu in den letzten 30 Tagen: <strong>{fresh === 1 ? "1 Stimme" : `${count} Stimmen`}</strong>.{" "}
      {longest ? (
        <TextLink href={toInboxHref(longest.key, { page: 1 }, "")}>
          <Hurts>{`Bei „${longest.name}“ ${longest.waiting === 1 ? "wartet 1 Stimme" : `warten ${formatNumber(language, longest.waiting)} Stimmen`} darauf, geordnet zu werden, die älteste ${longest.oldest ?? ""}.`}</Hurts>
        </TextLink>
      ) : null}
    </>
  );
}
