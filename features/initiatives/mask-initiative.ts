import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { Estimate } from "#features/services/estimate.ts";
import type { InitiativeInput } from "./initiative-input.ts";
import { longestWords } from "./initiative.ts";
import type { Initiative, InitiativeEstimates, InitiativeQuantity } from "./initiative.ts";
import { fieldsOfQuantities, toInitiativeEstimates } from "./to-initiative-estimates.ts";

type Words = Pick<Initiative, "name" | "answer" | "estimates">;

export type MaskedInitiative =
  | { readonly outcome: "masked"; readonly words: Words; readonly maskedCount: number }
  /** The kind of what was taken out is longer than it was, and these fields of the form fit no more. */
  | { readonly outcome: "too-long-masked"; readonly fields: readonly string[] };

/** What an initiative says, as it may be stored: masked once, and no longer than its columns. */
export function maskInitiative(input: InitiativeInput): MaskedInitiative {
  const { words, maskedCount } = maskWords({
    name: input.name,
    answer: input.answer,
    estimates: toInitiativeEstimates(input),
  });
  const fields = [
    ...(["name", "answer"] as const).filter((field) => words[field].length > longestWords[field]),
    ...quantitiesOf(words.estimates)
      .filter(([, { source }]) => source.length > longestWords.source)
      .map(([quantity]) => fieldsOfQuantities[quantity]),
  ];
  return fields.length > 0
    ? { outcome: "too-long-masked", fields }
    : { outcome: "masked", words, maskedCount };
}

/** For the journal, which is for good: words that were stored before they were masked on entry are masked there, too. */
export function maskWords({ name, answer, estimates }: Words) {
  let maskedCount = 0;
  const mask = (text: string): string => {
    const masked = maskPersonalData(text);
    maskedCount += masked.kinds.length;
    return masked.text;
  };
  const words: Words = {
    name: mask(name),
    answer: mask(answer),
    estimates: Object.fromEntries(
      quantitiesOf(estimates).map(([quantity, estimate]) => [
        quantity,
        { ...estimate, source: mask(estimate.source) },
      ]),
    ),
  };
  return { words, maskedCount };
}

function quantitiesOf(estimates: InitiativeEstimates) {
  return Object.entries(estimates) as readonly (readonly [InitiativeQuantity, Estimate])[];
}
