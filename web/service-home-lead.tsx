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
  const counts = {
    fresh: voices.noted,
    freshHref: voices.notedHref ?? voices.href,
    needs: needs?.count ?? 0,
    needsHref: needs?.href ?? "",
    initiatives: answers?.count ?? 0,
    initiativesHref: answers?.href ?? "",
  };
  const stuck = initiatives.find(({ state }) => state.kind === "waiting");
  const pain = stuck ? describeStuck(stuck, language) : describeUnsorted(voices, language);
  return (
    <>
      {language === "de" ? <GermanNews {...counts} /> : <EnglishNews {...counts} />}{" "}
      {pain === null ? null : <Hurts>{pain}</Hurts>}
    </>
  );
}

/** How many there are, and where they stand: every number leads to what it counts. */
type Counts = {
  readonly fresh: number;
  readonly freshHref: string;
  readonly needs: number;
  readonly needsHref: string;
  readonly initiatives: number;
  readonly initiativesHref: string;
};

function GermanNews({ fresh, needs, initiatives, ...hrefs }: Counts) {
  const people = fresh === 1 ? "1 Stimme" : `${formatNumber("de", fresh)} Stimmen`;
  const answers = initiatives === 1 ? "Ein Vorhaben" : `${formatNumber("de", initiatives)} Vorhaben`;
  return (
    <>
      Aus den letzten 30 Tagen gibt es{" "}
      <TextLink href={hrefs.freshHref}>
        <strong>{people}</strong>
      </TextLink>
      .{" "}
      {needs > 0 && initiatives === 0 ? (
        <>
          Auf{" "}
          <TextLink href={hrefs.needsHref}>
            {needs === 1 ? "den einen Bedarf" : `${formatNumber("de", needs)} Bedarfe`}
          </TextLink>{" "}
          antwortet noch kein Vorhaben.
        </>
      ) : null}
      {initiatives > 0 ? (
        <>
          <TextLink href={hrefs.initiativesHref}>
            <strong>{answers}</strong>
          </TextLink>{" "}
          {initiatives === 1 ? "antwortet" : "antworten"} auf das, was Menschen brauchen.
        </>
      ) : null}
    </>
  );
}

function EnglishNews({ fresh, needs, initiatives, ...hrefs }: Counts) {
  const people = fresh === 1 ? "1 voice" : `${formatNumber("en", fresh)} voices`;
  const answers = initiatives === 1 ? "One initiative" : `${formatNumber("en", initiatives)} initiatives`;
  return (
    <>
      The last 30 days brought{" "}
      <TextLink href={hrefs.freshHref}>
        <strong>{people}</strong>
      </TextLink>
      .{" "}
      {needs > 0 && initiatives === 0 ? (
        <>
          No initiative answers{" "}
          <TextLink href={hrefs.needsHref}>
            {needs === 1 ? "the one need" : `the ${formatNumber("en", needs)} needs`}
          </TextLink>{" "}
          yet.
        </>
      ) : null}
      {initiatives > 0 ? (
        <>
          <TextLink href={hrefs.initiativesHref}>
            <strong>{answers}</strong>
          </TextLink>{" "}
          {initiatives === 1 ? "answers" : "answer"} what people need.
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
