import type { PlaceOfVoice } from "#features/needs/find-need.server.ts";
import { toNeedSentence } from "#features/needs/need.ts";
import { needTexts } from "#features/needs/ui/need-texts.ts";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { voicePlacesTexts } from "../texts/voice-places-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type VoicePlacesProps = {
  readonly places: readonly PlaceOfVoice[];
  readonly maySort: boolean;
  /** The inbox with this voice in focus. */
  readonly sortHref: string;
};

/** Where a voice is: at which needs, set aside and why, or still waiting to be sorted. */
export function VoicePlaces({ places, maySort, sortHref }: VoicePlacesProps) {
  const language = useLanguage();
  const texts = voicePlacesTexts[language];
  if (places.length === 0) {
    return (
      <Panel title={texts.title}>
        <p>
          {texts.unsorted} {maySort ? <TextLink href={sortHref}>{texts.sort}</TextLink> : null}
        </p>
      </Panel>
    );
  }
  const rows = places.map((place) =>
    place.needId === null
      ? {
          key: "aside",
          title: texts.setAside(needTexts[language].dismissals[place.reason]),
          note: place.note ?? undefined,
        }
      : {
          key: place.needId,
          title: toNeedSentence(place.statement),
          href: `/dienste/${place.serviceKey}/bedarfe/${place.needId}`,
          note: needTexts[language].stances[place.stance],
        },
  );
  return (
    <Panel title={texts.title}>
      <RowList rows={rows} />
    </Panel>
  );
}
