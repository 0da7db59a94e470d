import type { InitiativeOverview } from "#features/initiatives/list-initiatives.server.ts";
import { VoiceWords } from "#features/voices/ui/voice-words.tsx";
import { Hurts } from "#ui/hurts.tsx";
import { Quote } from "#ui/quote.tsx";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

const MOST_CHARACTERS = 280;

type OfNeeds = { readonly initiative: Pick<InitiativeOverview, "needs"> };

/** People's own words above the name of an initiative, or of a request for it; or that there are none any more. */
export function InitiativeWords({ initiative }: OfNeeds) {
  const language = useLanguage();
  const texts = initiativesTexts[language];
  const quote = findQuote(initiative);
  if (!quote) return <Hurts>{initiative.needs.length === 0 ? texts.noNeed : texts.gap}</Hurts>;
  return (
    <Quote
      size="large"
      source={texts.words}
      href={`/dienste/${quote.serviceKey}/stimmen/${quote.voiceId}`}
      linkLabel={texts.toVoice}
    >
      <VoiceWords text={quote.text} language={language} most={MOST_CHARACTERS} />
    </Quote>
  );
}

/** The words above the name: those of the strongest need that has any. */
export function findQuote({ needs }: OfNeeds["initiative"]) {
  return needs.find((need) => need.quote !== null)?.quote;
}
