import { splitMaskedText } from "#engines/personal-data-masking/mask-personal-data.ts";
import { MaskedPart } from "#ui/masked-part.tsx";
import { useWrittenLanguage } from "#ui/written-language.ts";
import { voiceTexts } from "./voice-texts.ts";

type VoiceWordsProps = {
  readonly text: string;
  readonly language: "de" | "en";
  /** Where only the beginning is wanted: about so many characters, cut between words. */
  readonly most?: number | undefined;
};

/** What somebody wrote, in the language people here write, with a mark wherever personal data was removed. Line breaks stay. */
export function VoiceWords({ text, language, most }: VoiceWordsProps) {
  const written = useWrittenLanguage();
  const shown = most === undefined ? text : cutBetweenWords(text, most);
  return splitMaskedText(shown).map((piece, position) =>
    "masked" in piece ? (
      <MaskedPart key={position} label={voiceTexts[language].masked[piece.masked]} />
    ) : (
      <span key={position} className="voice-words" lang={written}>
        {piece.text}
      </span>
    ),
  );
}

/** The beginning of a text; never ends inside a mark of removed data. */
function cutBetweenWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const openMark = start.lastIndexOf("⟦") > start.lastIndexOf("⟧") ? start.lastIndexOf("⟦") : start.length;
  const whole = start.slice(0, openMark);
  const space = whole.search(/\s\S*$/);
  return `${whole.slice(0, space > most / 2 ? space : whole.length).trimEnd()} …`;
}
