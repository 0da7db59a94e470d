import { Button } from "#ui/button.tsx";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import { formatMoment } from "../words/format-moment.ts";
import type { InboxData } from "./load-inbox.server.ts";
import { inboxTexts } from "../texts/inbox-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** What was decided last by everybody who sorts here; one's own can be taken back. */
export function InboxRecent({ work, maySort }: Pick<InboxData, "work" | "maySort">) {
  const language = useLanguage();
  const texts = inboxTexts[language];
  if (work.decisions.length === 0) return null;
  const rows = work.decisions.map(({ id, kind, at, voiceCount, needSentence, isOwn }) => {
    const what = texts.decisions[kind](voiceCount);
    return {
      key: id,
      title: needSentence === null ? what : `${what}: ${needSentence}`,
      note: formatMoment(language, at),
      aside:
        maySort && isOwn ? (
          <Button
            variant="tertiary"
            size="small"
            name="undo"
            value={id}
            aria-label={`${texts.undone}: ${what}`}
          >
            {texts.undone}
          </Button>
        ) : undefined,
    };
  });
  return (
    <Panel title={texts.recent} subline={texts.recentSubline}>
      <RowList rows={rows} />
    </Panel>
  );
}
