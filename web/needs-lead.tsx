import { Hurts } from "#ui/hurts.tsx";
import { formatNumber } from "./format-number.ts";
import { useLanguage } from "./use-visitor.ts";

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
  const needs = formatNumber(language, count);
  const people = formatNumber(language, strongest.strength.people);
  const fading = formatNumber(language, fadingCount);
  const isOnePerson = strongest.strength.people === 1;
  if (language === "en") {
    return (
      <>
        People voiced <strong>{count === 1 ? "one need" : `${needs} needs`}</strong> here.{" "}
        {count === 1 ? "It is" : "The strongest is"}: “{strongest.sentence}” (
        {isOnePerson ? "1 person" : `${people} people`}).{" "}
        {fadingCount === 0 ? null : (
          <a className="lead-link" href={fadingHref}>
            <Hurts>
              {fadingCount === 1 ? "One is fading: please confirm." : `${fading} are fading: please confirm.`}
            </Hurts>
          </a>
        )}
      </>
    );
  }
  return (
    <>
      Menschen haben hier <strong>{count === 1 ? "einen Bedarf" : `${needs} Bedarfe`}</strong> geäußert.{" "}
      {count === 1 ? "Er heißt" : "Am stärksten ist"}: „{strongest.sentence}“ (
      {isOnePerson ? "1 Mensch" : `${people} Menschen`}).{" "}
      {fadingCount === 0 ? null : (
        <a className="lead-link" href={fadingHref}>
          <Hurts>
            {fadingCount === 1
              ? "Einer verblasst: bitte bestätigen."
              : `${fading} verblassen: bitte bestätigen.`}
          </Hurts>
        </a>
      )}
    </>
  );
}
