import { DataTable } from "#ui/data-table.tsx";
import { KeyCap } from "#ui/key-cap.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type Shortcut = { readonly keys: readonly string[]; readonly label: string };

/** The same shortcuts as in the window behind "?", for people without scripts too. */
export default function Keyboard() {
  const texts = shellTexts[useLanguage()].shortcuts;
  const rows: readonly Shortcut[] = [
    { keys: [texts.control, "K"], label: texts.palette },
    { keys: ["?"], label: texts.help },
    { keys: [texts.escape], label: texts.close },
  ];
  const { sorting } = texts;
  const sortingRows: readonly Shortcut[] = [
    { keys: ["J"], label: sorting.forth },
    { keys: ["K"], label: sorting.back },
    { keys: [texts.space], label: sorting.select },
    { keys: ["1 … 5"], label: sorting.attach },
    { keys: [texts.shift, "1 … 5"], label: sorting.against },
    { keys: ["B"], label: sorting.otherNeed },
    { keys: ["N"], label: sorting.newNeed },
    { keys: ["X"], label: sorting.noNeed },
    { keys: ["Z"], label: sorting.undo },
  ];
  return (
    <>
      <title>{`${texts.title} · Wirkstatt`}</title>
      <PageTitle title={texts.title} lead={texts.lead} />
      <Panel title={texts.everywhereTitle}>
        <ShortcutTable caption={texts.title} rows={rows} />
      </Panel>
      <Panel title={texts.sortingTitle}>
        <ShortcutTable caption={texts.sortingTitle} rows={sortingRows} />
      </Panel>
    </>
  );
}

function ShortcutTable({ caption, rows }: { readonly caption: string; readonly rows: readonly Shortcut[] }) {
  const texts = shellTexts[useLanguage()].shortcuts;
  return (
    <DataTable<Shortcut>
      caption={caption}
      isCaptionHidden
      columns={[
        { key: "action", header: texts.action, cell: ({ label }) => label, isRowHeader: true },
        { key: "keys", header: texts.keys, cell: ({ keys }) => <Keys keys={keys} /> },
      ]}
      rows={rows}
      rowKey={({ label }) => label}
    />
  );
}

function Keys({ keys }: Pick<Shortcut, "keys">) {
  return keys.map((key, position) => (
    <span key={key}>
      {position === 0 ? "" : " + "}
      <KeyCap>{key}</KeyCap>
    </span>
  ));
}
