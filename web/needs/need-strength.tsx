import type { FoundNeed } from "#features/needs/find-need.server.ts";
import { FreshnessReckoning } from "#features/needs/ui/freshness-reckoning.tsx";
import { voiceTexts } from "#features/voices/ui/voice-texts.ts";
import { Expandable } from "#ui/expandable.tsx";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { formatDay } from "../words/format-day.ts";
import { formatNumber } from "../words/format-number.ts";
import { needPageTexts } from "../texts/need-page-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type NeedStrengthProps = { readonly need: FoundNeed; readonly today: string };

/** How many people from how many sources, how fresh and why, and which services it concerns. */
export function NeedStrength({ need, today }: NeedStrengthProps) {
  const language = useLanguage();
  const texts = needPageTexts[language];
  const number = (count: number) => formatNumber(language, count);
  const { voices, people, sources } = need.strength;
  return (
    <Panel title={texts.strengthTitle}>
      <p className="statement">{texts.strength(number(voices), number(people), number(sources))}</p>
      <p className="note">{texts.howCounted}</p>
      <h3 className="minor-heading">{texts.services}</h3>
      <Services need={need} />
      <Expandable summary={texts.reckoning}>
        <FreshnessReckoning
          freshness={need.freshness}
          today={today}
          language={language}
          kinds={voiceTexts[language].sources}
          formatDay={(day) => formatDay(language, day)}
          formatNumber={number}
        />
      </Expandable>
    </Panel>
  );
}

function Services({ need }: Pick<NeedStrengthProps, "need">) {
  const language = useLanguage();
  return (
    <ul className="plain-list" role="list">
      {need.services.map(({ key, name, voices }) => (
        <li key={key}>
          <TextLink href={`/dienste/${key}`}>
            {needPageTexts[language].serviceVoices(name, formatNumber(language, voices))}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
