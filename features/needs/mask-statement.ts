import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import { longestClauses } from "./need.ts";
import type { NeedStatement } from "./need.ts";

type Clause = keyof NeedStatement;

/** The kind of what was taken out is longer than it was, and these clauses fit no more. Shortening is the writer's to do. */
export type TooLongMasked = { readonly outcome: "too-long-masked"; readonly clauses: readonly Clause[] };

export type MaskedStatement =
  | { readonly outcome: "masked"; readonly statement: NeedStatement; readonly maskedCount: number }
  | TooLongMasked;

/** The four clauses as they may be stored: masked once, and no longer than their columns. */
export function maskStatement({ who, what, situation, purpose }: NeedStatement): MaskedStatement {
  const masked = {
    who: maskPersonalData(who),
    what: maskPersonalData(what),
    situation: maskPersonalData(situation),
    purpose: maskPersonalData(purpose),
  };
  const clauses = (Object.keys(masked) as Clause[]).filter(
    (clause) => masked[clause].text.length > longestClauses[clause],
  );
  if (clauses.length > 0) return { outcome: "too-long-masked", clauses };
  return {
    outcome: "masked",
    statement: {
      who: masked.who.text,
      what: masked.what.text,
      situation: masked.situation.text,
      purpose: masked.purpose.text,
    },
    maskedCount: Object.values(masked).reduce((sum, { kinds }) => sum + kinds.length, 0),
  };
}
