import type { NeedFreshness } from "#engines/need-freshness/calculate-need-freshness.ts";
import { CHECK_FROM, FRESH_FROM } from "#engines/need-freshness/freshness-state.ts";
import { CONFIRMATION, defaultHalfLives } from "#engines/need-freshness/half-lives.ts";
import { addDays } from "#platform/values/day-value.ts";
import { DescriptionList } from "#ui/description-list.tsx";
import { freshnessTexts } from "./freshness-texts.ts";
import { needTexts } from "./need-texts.ts";

type FreshnessReckoningProps = {
  readonly freshness: NeedFreshness;
  /** Day for which it was reckoned, yyyy-mm-dd. */
  readonly today: string;
  readonly language: "de" | "en";
  /** What each kind of evidence is called. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly formatDay: (day: string) => string;
  readonly formatNumber: (number: number) => string;
};

type Computed = Extract<NeedFreshness, { readonly outcome: "computed" }>;
type ReckoningOf<Freshness> = Omit<FreshnessReckoningProps, "freshness"> & { readonly freshness: Freshness };

/** How the freshness of a need comes about: the rule in words, then the numbers of this need. */
export function FreshnessReckoning(props: FreshnessReckoningProps) {
  const { freshness, language } = props;
  const texts = freshnessTexts[language];
  if (freshness.outcome === "not-computable")
    return <p>{freshness.reason === "undated" ? texts.allUndated : texts.noEvidence}</p>;
  const items = [...listSteps({ ...props, freshness }), ...listCircumstances({ ...props, freshness })];
  return (
    <>
      <p className="reckoning__rule">{texts.inWords}</p>
      <DescriptionList items={items} />
    </>
  );
}

/** From the youngest evidence to the state of today. */
function listSteps({ freshness, today, language, kinds, formatDay, formatNumber }: ReckoningOf<Computed>) {
  const texts = freshnessTexts[language];
  const words = needTexts[language].freshness;
  const { youngest, liveliest, supportingLife, contradictingLife, counts } = freshness;
  const kindOf = (kind: string) => (kind === CONFIRMATION ? texts.confirmation : (kinds[kind] ?? kind));
  const dayOf = (ageDays: number) => formatDay(addDays(today, -ageDays));
  const share = supportingLife / (supportingLife + contradictingLife);
  const percent = (part: number) => formatNumber(part * 100);
  const halfLife = formatNumber(defaultHalfLives[liveliest.kind] ?? 0);
  return [
    {
      term: texts.youngest,
      description: texts.youngestIs(
        kindOf(youngest.kind),
        dayOf(youngest.ageDays),
        texts.age(youngest.ageDays, formatNumber(youngest.ageDays)),
      ),
    },
    {
      term: texts.worth,
      description: texts.worthIs(
        kindOf(liveliest.kind),
        dayOf(liveliest.ageDays),
        percent(liveliest.life),
        halfLife,
      ),
    },
    {
      term: texts.contrary,
      description:
        counts.contradicting === 0
          ? texts.contraryNone
          : texts.contraryIs(
              formatNumber(counts.contradicting),
              formatNumber(supportingLife),
              formatNumber(contradictingLife),
              percent(share),
            ),
    },
    {
      term: texts.result,
      description: [
        texts.resultIs(
          percent(liveliest.life),
          percent(share),
          percent(freshness.freshness),
          words[freshness.state],
        ),
        texts.thresholds(percent(FRESH_FROM), percent(CHECK_FROM), [words.fresh, words.check, words.faded]),
      ].join(" "),
    },
  ];
}

/** What will happen to it, and what it rests on. */
function listCircumstances(reckoning: ReckoningOf<Computed>) {
  const { freshness, language, kinds, formatNumber } = reckoning;
  const texts = freshnessTexts[language];
  const { confirmations, undatedSupporting, undatedContradicting } = freshness.counts;
  const undated = undatedSupporting + undatedContradicting;
  const halfLives = Object.entries({ ...kinds, [CONFIRMATION]: texts.confirmation }).map(([kind, name]) =>
    texts.halfLife(name, formatNumber(defaultHalfLives[kind] ?? 0)),
  );
  return [
    { term: texts.next, description: describeNext(reckoning) },
    {
      term: texts.confirmations,
      description:
        confirmations === 0 ? texts.neverConfirmed : texts.confirmedTimes(formatNumber(confirmations)),
    },
    ...(undated === 0 ? [] : [{ term: texts.undated, description: texts.undatedAre(formatNumber(undated)) }]),
    { term: texts.halfLives, description: `${halfLives.join(", ")}. ${texts.halfLivesFrom}` },
  ];
}

function describeNext({ freshness, today, language, formatDay }: ReckoningOf<Computed>): string {
  const texts = freshnessTexts[language];
  const { state, nextFall } = freshness;
  if (state === "faded") return texts.alreadyFaded;
  if (nextFall === undefined) return texts.nextNone;
  const day = formatDay(addDays(today, nextFall.inDays));
  return texts.nextFall(day, needTexts[language].freshness[nextFall.state]);
}
