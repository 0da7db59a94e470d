import { mappingFields } from "#features/voice-imports/column-mapping.ts";
import { shortColumnName } from "#features/voice-imports/ui/short-column-name.ts";
import { voiceImportTexts } from "#features/voice-imports/ui/voice-import-texts.ts";
import type { VoiceImport } from "#features/voice-imports/voice-import.ts";
import { DescriptionList } from "#ui/description-list.tsx";
import { Panel } from "#ui/panel.tsx";
import { formatMoment } from "../words/format-moment.ts";
import { voiceImportPageTexts } from "../texts/voice-import-page-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** Where an import came from, and which column became what. */
export function VoiceImportDetails({ found }: { readonly found: Omit<VoiceImport, "fileKey"> }) {
  const language = useLanguage();
  const texts = voiceImportPageTexts[language];
  const words = voiceImportTexts[language];
  const { fileName, format, sourceName, mapping, createdAt, finishedAt } = found;
  const kind = words.kinds[format.kind];
  const mapped = mappingFields.flatMap((field) => {
    const column = mapping?.[field];
    return column === undefined ? [] : [`${words.fields[field]}: ${shortColumnName(column)}`];
  });
  return (
    <Panel title={texts.aboutFile}>
      <DescriptionList
        items={[
          { term: texts.fileName, description: fileName },
          { term: texts.format, description: format.gzip ? `${kind}, ${words.packed}` : kind },
          { term: texts.collection, description: sourceName },
          ...(mapped.length > 0 ? [{ term: texts.mapping, description: mapped.join(" · ") }] : []),
          { term: texts.uploadedAt, description: formatMoment(language, createdAt) },
          ...(finishedAt
            ? [{ term: texts.finishedAt, description: formatMoment(language, finishedAt) }]
            : []),
        ]}
      />
    </Panel>
  );
}
