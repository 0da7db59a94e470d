import type { InitiativeOverview } from "#features/initiatives/list-initiatives.server.ts";
import { Hurts } from "#ui/hurts.tsx";
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
  const counts = { fresh: voices.noted, needs: needs?.count ?? 0, initiatives: answers?.count ?? 0 };
  const stuck = initiatives.find(({ state }) => state.kind === "waiting");
  const pain = stuck ? describeStuck(stuck, language) : describeUnsorted(voices, language);
  return (
    <>
      {language === "de" ? <GermanNews {...counts} /> : <EnglishNews {...counts} />}{" "}
      {pain === null ? null : <Hurts>{pain}</Hurts>}
    </>
  );
}

type Counts = { readonly fresh: number; readonly needs: number; readonly initiatives: number };

function GermanNews({ fresh, needs, initiatives }: Counts) {
  const people = fresh === 1 ? "1 Stimme" : `${formatNumber("de", fresh)} Stimmen`;
  const answers = initiatives === 1 ? "Ein Vorhaben" : `${formatNumber("de", initiatives)} Vorhaben`;
  return (
    <>
      In den letzten 30 Tagen {fresh === 1 ? "kam" : "kamen"} <strong>{people}</strong> an.{" "}
      {needs > 0 && initiatives === 0 ? (
        <>
          Auf {needs === 1 ? "den einen Bedarf" : `${formatNumber("de", needs)} Bedarfe`} antwortet noch kein
          Vorhaben.
        </>
      ) : null}
      {initiatives > 0 ? (
        <>
          <strong>{answers}</strong> {initiatives === 1 ? "antwortet" : "antworten"} auf das, was Menschen
          brauchen.
        </>
      ) : null}
    </>
  );
}

function EnglishNews({ fresh, needs, initiatives }: Counts) {
  const people = fresh === 1 ? "1 voice" : `${formatNumber("en", fresh)} voices`;
  const answers = initiatives === 1 ? "One initiative" : `${formatNumber("en", initiatives)} initiatives`;
  return (
    <>
      In the last 30 days <strong>{people}</strong> came in.{" "}
      {needs > 0 && initiatives === 0 ? (
        <>
          No initiative answers {needs === 1 ? "the one need" : `the ${formatNumber("en", needs)} needs`} yet.
        </>
      ) : null}
      {initiatives > 0 ? (
        <>
          <strong>{answers}</strong> {initiatives === 1 ? "answers" : "answer"} what people need.
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
