import type { NeedOverview } from "#features/needs/list-needs.server.ts";
import { FreshnessTag } from "#features/needs/ui/freshness-tag.tsx";
import { VoiceWords } from "#features/voices/ui/voice-words.tsx";
import { Hurts } from "#ui/hurts.tsx";
import { Quote } from "#ui/quote.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { Written } from "#ui/written.tsx";
import { describeNeedFacts } from "../needs/describe-need-facts.ts";
import { formatNumber } from "../words/format-number.ts";
import { approvalStationTexts } from "../texts/approval-station-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

const MOST_CHARACTERS = 400;

type Needs = { readonly needs: readonly NeedOverview[] };

/** What one of the people said, how many say so, and the way to all of them. */
export function NeedWords({ needs }: Needs) {
  const language = useLanguage();
  const texts = approvalStationTexts[language].about;
  const need = needs.find(({ quote }) => quote !== null);
  if (!need?.quote) {
    return (
      <p>
        <Hurts>{needs.length === 0 ? texts.noNeed : texts.noWords}</Hurts>
      </p>
    );
  }
  const { voices, sources } = need.strength;
  return (
    <Quote
      source={texts.voices(voices, formatNumber(language, voices), formatNumber(language, sources))}
      href={hrefOf(need)}
      linkLabel={texts.readAll}
    >
      <VoiceWords text={need.quote.text} language={language} most={MOST_CHARACTERS} />
    </Quote>
  );
}

/** The needs behind a request, each with how fresh it is. */
export function StationNeeds({ needs }: Needs) {
  const language = useLanguage();
  const texts = approvalStationTexts[language].about;
  if (needs.length === 0) return <Hurts>{texts.noNeed}</Hurts>;
  return (
    <ul className="plain-list" role="list">
      {needs.map((need) => (
        <li key={need.id}>
          <TextLink href={hrefOf(need)}>
            <Written>{need.sentence}</Written>
          </TextLink>{" "}
          <FreshnessTag state={need.freshness.state} language={language} />
          <span className="cell-note">{describeNeedFacts(need, language)}</span>
        </li>
      ))}
    </ul>
  );
}

function hrefOf({ serviceKey, id }: NeedOverview): string {
  return `/dienste/${serviceKey}/bedarfe/${id}`;
}
