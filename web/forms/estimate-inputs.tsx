import type { StakeInputs } from "#features/initiatives/calculate-hours-at-stake.ts";
import { initiativeTexts } from "#features/initiatives/ui/initiative-texts.ts";
import { DescriptionList } from "#ui/description-list.tsx";
import type { DescriptionItem } from "#ui/description-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { describeEstimate } from "../words/format-estimate.ts";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

export type EstimatePlaces = {
  /** Where the cases a year are estimated. */
  readonly service: string;
  /** Where the initiative's own numbers are estimated. */
  readonly initiative: string;
};

type EstimateInputsProps = {
  readonly inputs: StakeInputs;
  /** Left out for those who may not estimate. */
  readonly places?: EstimatePlaces | undefined;
  /** What is reckoned with besides, and stands first. */
  readonly before?: readonly DescriptionItem[];
};

/** What hours are reckoned from: each input with range and source; one that is missing leads to where it is estimated. */
export function EstimateInputs({ inputs, places, before = [] }: EstimateInputsProps) {
  const language = useLanguage();
  const texts = initiativeTexts[language];
  const { estimateNow } = initiativesTexts[language];
  const items = inputs.map(({ input, estimate }) => ({
    term: texts.quantities[input].label,
    description: (
      <>
        {describeEstimate(language, estimate, texts.quantities[input].unit)}
        {estimate || !places ? null : (
          <>
            {" · "}
            <TextLink
              href={input === "cases-a-year" ? places.service : places.initiative}
              label={`${texts.quantities[input].label}: ${estimateNow}`}
            >
              {estimateNow}
            </TextLink>
          </>
        )}
      </>
    ),
  }));
  return <DescriptionList items={[...before, ...items]} />;
}
