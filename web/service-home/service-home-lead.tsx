import { Hurts } from "#ui/hurts.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { describeStuck } from "../waits/describe-wait.ts";
import type { ShownWait } from "../waits/shown-wait.ts";
import type { ShownStop } from "./service-chain.tsx";
import { formatNumber } from "../words/format-number.ts";
import { serviceHomeTexts } from "../texts/service-home-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type ServiceHomeLeadProps = {
  readonly stops: readonly ShownStop[];
  /** What cost people most, of all that waits. */
  readonly stuck: ShownWait | undefined;
};

/**
 * Two sentences that say what matters at this service today: what came in and what was made of it, and the one thing that
 * hurts most. That is what waits, by the citizens' hours lost so far; else voices nobody has sorted.
 */
export function ServiceHomeLead({ stops, stuck }: ServiceHomeLeadProps) {
  const language = useLanguage();
  const [voices] = stops;
  if (!voices || voices.count === 0) return serviceHomeTexts[language].leadNone;
  const pain = stuck ? describeStuck(stuck, language) : describeUnsorted(voices, language);
  return (
    <>
      <News stops={stops} /> {pain === null ? null : <Hurts>{pain}</Hurts>}
    </>
  );
}

type CountedProps = { readonly stop: ShownStop; readonly one: string; readonly more: string };

/** A number of the chain in words; it leads to what it counts. */
function Counted({ stop, one, more }: CountedProps) {
  const language = useLanguage();
  const count = stop.key === "voices" ? stop.noted : stop.count;
  return (
    <TextLink href={stop.notedHref ?? stop.href}>
      <strong>{count === 1 ? one : `${formatNumber(language, count)} ${more}`}</strong>
    </TextLink>
  );
}

function News({ stops }: { readonly stops: readonly ShownStop[] }) {
  const language = useLanguage();
  const [voices, needs, answers] = stops;
  if (!voices) return null;
  const Sentence = language === "de" ? GermanAnswers : EnglishAnswers;
  return (
    <>
      {language === "de" ? "Neu in den letzten 30 Tagen: " : "New in the last 30 days: "}
      <Counted stop={voices} {...voiceWords[language]} />.{" "}
      {needs && answers && needs.count > 0 ? <Sentence needs={needs} answers={answers} /> : null}
    </>
  );
}

const voiceWords = { de: { one: "1 Stimme", more: "Stimmen" }, en: { one: "1 voice", more: "voices" } };

type AnswersProps = { readonly needs: ShownStop; readonly answers: ShownStop };

function GermanAnswers({ needs, answers }: AnswersProps) {
  if (answers.count === 0 && needs.waiting < needs.count) return "Kein Vorhaben ist unterwegs.";
  if (answers.count === 0) {
    return (
      <>
        Auf <Counted stop={needs} one="den einen Bedarf" more="Bedarfe" /> antwortet noch kein Vorhaben.
      </>
    );
  }
  return (
    <>
      <Counted stop={answers} one="Ein Vorhaben" more="Vorhaben" />{" "}
      {answers.count === 1 ? "antwortet" : "antworten"} auf das, was Menschen brauchen.
    </>
  );
}

function EnglishAnswers({ needs, answers }: AnswersProps) {
  if (answers.count === 0 && needs.waiting < needs.count) return "No initiative is under way.";
  if (answers.count === 0) {
    return (
      <>
        No initiative answers the <Counted stop={needs} one="one need" more="needs" /> yet.
      </>
    );
  }
  return (
    <>
      <Counted stop={answers} one="One initiative" more="initiatives" />{" "}
      {answers.count === 1 ? "answers" : "answer"} what people need.
    </>
  );
}

function describeUnsorted({ waiting, oldest }: ShownStop, language: "de" | "en"): string | null {
  if (oldest === null) return null;
  const count = formatNumber(language, waiting);
  if (language === "de") {
    const who = waiting === 1 ? "Eine Stimme wartet" : `${count} Stimmen warten`;
    return `${who} darauf, geordnet zu werden, die älteste ${oldest}.`;
  }
  const who = waiting === 1 ? "One voice waits" : `${count} voices wait`;
  return `${who} to be sorted, the oldest ${oldest}.`;
}
