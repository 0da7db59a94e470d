import type { AnsweringInitiative } from "#features/initiatives/list-initiatives.server.ts";
import { initiativeTexts } from "#features/initiatives/ui/initiative-texts.ts";
import type { InitiativeTexts } from "#features/initiatives/ui/initiative-texts.ts";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import { needPageTexts } from "../texts/need-page-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** What is done about a need. Draws nothing while nobody proposed an answer. */
export function NeedInitiatives({ initiatives }: { readonly initiatives: readonly AnsweringInitiative[] }) {
  const language = useLanguage();
  if (initiatives.length === 0) return null;
  const rows = initiatives.map(({ id, serviceKey, name, answer, state }) => ({
    key: id,
    title: name,
    href: `/dienste/${serviceKey}/vorhaben/${id}`,
    note: answer,
    aside: describeState(state, initiativeTexts[language]),
  }));
  return (
    <Panel title={needPageTexts[language].initiativesTitle}>
      <RowList rows={rows} />
    </Panel>
  );
}

function describeState(state: AnsweringInitiative["state"], texts: InitiativeTexts): string {
  switch (state.kind) {
    case "working":
      return texts.working;
    case "waiting":
      return texts.waiting(state.waitsFor);
    case "ended":
      return texts.endings[state.ending];
    default:
      return state satisfies never;
  }
}
