import { Hurts } from "#ui/hurts.tsx";
import { formatNumber } from "../words/format-number.ts";
import { needsTexts } from "../texts/needs-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type NeedsLeadProps = {
  readonly count: number;
  readonly strongest: { readonly sentence: string; readonly strength: { readonly people: number } };
  readonly fadingCount: number;
  /** Where the fading ones stand together. */
  readonly fadingHref: string;
};

/** How many needs there are, which is the strongest, and what asks for a look today. */
export function NeedsLead({ count, strongest, fadingCount, fadingHref }: NeedsLeadProps) {
  const language = useLanguage();
  const texts = needsTexts[language];
  const people = formatNumber(language, strongest.strength.people);
  return (
    <>
      <strong>{texts.leadCount(formatNumber(language, count))}</strong>{" "}
      {texts.leadStrongest(count, strongest.sentence, people)}{" "}
      {fadingCount === 0 ? null : (
        <a className="lead-link" href={fadingHref}>
          <Hurts>{texts.leadFading(formatNumber(language, fadingCount))}</Hurts>
        </a>
      )}
    </>
  );
}
