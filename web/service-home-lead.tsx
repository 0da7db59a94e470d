import type { InitiativeOverview } from "#features/initiatives/list-initiatives.server.ts";
import { Hurts } from "#ui/hurts.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { describeStuck } from "./describe-stuck.ts";
import type { ShownStop } from "./service-chain.tsx";
import { formatNumber } from "./format-number.ts";
import { serviceHomeTexts } from "./texts/service-home-texts.ts";
import { useLanguage } from "./use-visitor.ts";

type ServiceHomeLeadProps = {
  readonly stops: readonly ShownStop[];
  readonly initiatives: readonly InitiativeOverview[];
};

/**
 * Two sentences that say what matters at this service today: what came in and what was made of it, and the one thing that
 * hurts most. That is an initiative that waits for others, by the hours at stake; else voices nobody has sorted.
 */
export function ServiceHomeLead({ stops, initiatives }: ServiceHomeLeadProps) {
  const language = useLanguage();
  const [voices, needs, answers] = stops;
  if (!voices || voices.count === 0) return serviceHomeTexts[language].leadNone;
  const news = { voices, needs, answers };
  const stuck = initiatives.find(({ state }) => state.kind === "waiting");
  const pain = stuck ? describeStuck(stuck, language) : describeUnsorted(voices, language);
  return (
    <>
      {language === "de" ? <GermanNews {...news} /> : <EnglishNews {...news} />}{" "}
      {pain === null ? null : <Hurts>{pain}</Hurts>}
    </>
  );
}

/** Stops of the chain; every number of theirs leads to what it counts. */
type News = {
  readonly voices: ShownStop;
  readonly needs: ShownStop | undefined;
  readonly answers: ShownStop | undefined;
};

function Voices({ voices, words }: { readonly voices: ShownStop; readonly words: string }) {
  return (
    <TextLink href={voices.notedHref ?? voices.href}>
      <strong>{words}</strong>
    </TextLink>
  );
}

function GermanNews({ voices, needs, answers }: News) {
  const people = voices.noted === 1 ? "1 Stimme" : `${formatNumber("de", voices.noted)} Stimmen`;
  return (
    <>
      Aus den letzten 30 Tagen gibt es <Voices voices={voices} words={people} />.{" "}
      {answers && answers.count > 0 ? (
        <>
          <TextLink href={answers.href}>
            <strong>
              {answers.count === 1 ? "Ein Vorhaben" : `${formatNumber("de", answers.count)} Vorhaben`}
            </strong>
          </TextLink>{" "}
          {answers.count === 1 ? "antwortet" : "antworten"} auf das, was Menschen brauchen.
        </>
      ) : null}
      {needs && needs.count > 0 && answers?.count === 0 ? (
        <>
          Auf{" "}
          <TextLink href={needs.href}>
            {needs.count === 1 ? "den einen Bedarf" : `${formatNumber("de", needs.count)} Bedarfe`}
          </TextLink>{" "}
          antwortet noch kein Vorhaben.
        </>
      ) : null}
    </>
  );
}

function EnglishNews({ voices, needs, answers }: News) {
  const people = voices.noted === 1 ? "1 voice" : `${formatNumber("en", voices.noted)} voices`;
  return (
    <>
      The last 30 days brought <Voices voices={voices} words={people} />.{" "}
      {answers && answers.count > 0 ? (
        <>
          <TextLink href={answers.href}>
            <strong>
              {answers.count === 1 ? "One initiative" : `${formatNumber("en", answers.count)} initiatives`}
            </strong>
          </TextLink>{" "}
          {answers.count === 1 ? "answers" : "answer"} what people need.
        </>
      ) : null}
      {needs && needs.count > 0 && answers?.count === 0 ? (
        <>
          No initiative answers{" "}
          <TextLink href={needs.href}>
            {needs.count === 1 ? "the one need" : `the ${formatNumber("en", needs.count)} needs`}
          </TextLink>{" "}
          yet.
        </>
      ) : null}
    </>
  );
}

function describeUnsorted({ waiting, oldest }: ShownStop, language: "de" | "en"): string | null {
  if (oldest === null) return null;
  const count = formatNumber(language, waiting);
  if (language === "de") {
    const who = waiting === 1 ? "Eine Stimme wartet" : `${count} Stimmen warten`;
    return `${who} darauf, dass daraus ein Bedarf wird, die älteste seit ${oldest}.`;
  }
  const who = waiting === 1 ? "One voice waits" : `${count} voices wait`;
  return `${who} to become a need, the oldest for ${oldest}.`;
}
