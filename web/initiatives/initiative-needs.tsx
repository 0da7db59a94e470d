import type { NeedOverview } from "#features/needs/list-needs.server.ts";
import { FreshnessTag } from "#features/needs/ui/freshness-tag.tsx";
import { VoiceWords } from "#features/voices/ui/voice-words.tsx";
import { Hurts } from "#ui/hurts.tsx";
import { Panel } from "#ui/panel.tsx";
import { Quote } from "#ui/quote.tsx";
import { RowList } from "#ui/row-list.tsx";
import { Stack } from "#ui/stack.tsx";
import { formatNumber } from "../words/format-number.ts";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

const MOST_CHARACTERS = 280;

/** The needs that an initiative answers, each with people's words; one without a voice is shown as the gap it is. */
export function InitiativeNeeds({
  needs,
  shownVoiceId,
}: {
  readonly needs: readonly NeedOverview[];
  /** A voice whose words stand on the page already. */
  readonly shownVoiceId: string | undefined;
}) {
  const language = useLanguage();
  const texts = initiativesTexts[language];
  const rows = needs.map((need) => ({
    key: need.id,
    title: need.sentence,
    href: `/dienste/${need.serviceKey}/bedarfe/${need.id}`,
    note: <Evidence need={need} shownVoiceId={shownVoiceId} />,
    aside: <FreshnessTag state={need.freshness.state} language={language} />,
  }));
  return (
    <Panel title={texts.answers} subline={texts.answersSubline}>
      {rows.length === 0 ? <Hurts>{texts.noNeed}</Hurts> : <RowList rows={rows} />}
    </Panel>
  );
}

function Evidence({
  need,
  shownVoiceId,
}: {
  readonly need: NeedOverview;
  readonly shownVoiceId: string | undefined;
}) {
  const language = useLanguage();
  const texts = initiativesTexts[language];
  const { quote, strength } = need;
  if (!quote) return <Hurts>{texts.gap}</Hurts>;
  return (
    <Stack gap="small">
      <p>
        {texts.strength(
          texts.voices(formatNumber(language, strength.voices)),
          strength.people,
          strength.sources,
        )}
      </p>
      {quote.voiceId === shownVoiceId ? null : (
        <Quote
          size="small"
          href={`/dienste/${quote.serviceKey}/stimmen/${quote.voiceId}`}
          source={texts.toVoice}
        >
          <VoiceWords text={quote.text} language={language} most={MOST_CHARACTERS} />
        </Quote>
      )}
    </Stack>
  );
}
