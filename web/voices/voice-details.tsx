import { voiceTexts } from "#features/voices/ui/voice-texts.ts";
import type { Voice } from "#features/voices/voice.ts";
import { DescriptionList } from "#ui/description-list.tsx";
import { formatMoment } from "../words/format-moment.ts";
import { voicesTexts } from "../texts/voices-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type VoiceDetailsProps = {
  readonly voice: Voice;
  readonly contactEmail: string | undefined;
  readonly mayReadContact: boolean;
};

/** What is known about a voice besides its words. */
export function VoiceDetails({ voice, contactEmail, mayReadContact }: VoiceDetailsProps) {
  const language = useLanguage();
  const texts = voicesTexts[language];
  const kinds = [...new Set(voice.maskedKinds)].map((kind) => voiceTexts[language].masked[kind]);
  const contact =
    voice.hasContact && !mayReadContact ? texts.contactHidden : (contactEmail ?? texts.contactNone);
  const items = [
    { term: texts.source, description: voiceTexts[language].sources[voice.source] },
    { term: texts.recordedAt, description: formatMoment(language, voice.recordedAt) },
    { term: texts.consent, description: voiceTexts[language].consent[voice.consent] },
    // The kinds went with the words: "nothing" would not be true of a withdrawn voice.
    ...(voice.withdrawal
      ? []
      : [{ term: texts.masked, description: kinds.length === 0 ? texts.maskedNone : kinds.join(", ") }]),
    ...(voice.source === "feedback" ? [{ term: texts.contact, description: contact }] : []),
  ];
  return <DescriptionList items={items} />;
}
