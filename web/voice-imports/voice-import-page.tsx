import { PageTitle } from "#ui/page-title.tsx";
import { ButtonLink } from "#ui/button-link.tsx";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { importFaultTexts } from "#features/voice-imports/import-fault-texts.ts";
import { describeCounts } from "#features/voice-imports/ui/describe-counts.ts";
import { ImportProgress } from "#features/voice-imports/ui/import-progress.tsx";
import { RefusalTable } from "#features/voice-imports/ui/refusal-table.tsx";
import { voiceImportTexts } from "#features/voice-imports/ui/voice-import-texts.ts";
import type { VoiceImportPreview } from "#features/voice-imports/find-voice-import.server.ts";
import type { VoiceImport } from "#features/voice-imports/voice-import.ts";
import type { Language } from "#features/authorities/authority.ts";
import { formatNumber } from "../words/format-number.ts";
import { SubjectHistory } from "../frame/subject-history.tsx";
import { shellTexts } from "../texts/shell-texts.ts";
import { voiceImportPageTexts } from "../texts/voice-import-page-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { VoiceImportDetails } from "./voice-import-details.tsx";
import { VoiceImportDraft } from "./voice-import-draft.tsx";
import type { ShownImport, VoiceImportPageProps } from "./voice-import-page-props.ts";

/** One import from its upload to its result: a page for each state. */
export function VoiceImportPage(props: VoiceImportPageProps) {
  const { service, found } = props;
  const language = useLanguage();
  const texts = voiceImportPageTexts[language];
  const title = texts.title(found.fileName);
  const home = `/dienste/${service.key}`;
  const items = [
    { label: texts.services, href: "/dienste" },
    { label: service.name, href: home },
    { label: texts.voices, href: `${home}/stimmen` },
    { label: texts.import, href: `${home}/stimmen/import` },
    { label: found.fileName },
  ];
  return (
    <>
      <title>{`${title} · ${service.name} · Wirkstatt`}</title>
      <PageTitle
        title={title}
        lead={describeState(language, props)}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        actions={<Actions {...props} />}
      />
      <p className="kern-sr-only" role="status">
        {describeProgress(language, props)}
      </p>
      <StatePart {...props} />
      {found.state === "draft" ? null : (
        <>
          <VoiceImportDetails found={found} />
          <SubjectHistory title={texts.history} entries={props.history} />
        </>
      )}
    </>
  );
}

function describeState(language: Language, { found, preview }: VoiceImportPageProps): string {
  const texts = voiceImportPageTexts[language];
  switch (found.state) {
    case "draft":
      return describeDraft(language, found, preview);
    case "waiting":
    case "running":
      return texts.runningLead;
    case "finished":
      return describeResult(language, found);
    case "unreadable":
      return `${texts.unreadableLead} ${describeFault(language, found.fault?.fault, found.fault?.line)}`;
    case "discarded":
      return texts.discardedLead;
    default:
      return found.state satisfies never;
  }
}

function describeDraft(
  language: Language,
  { fileName, format }: ShownImport,
  preview: VoiceImportPreview | undefined,
): string {
  if (preview?.outcome === "unreadable") return describeFault(language, preview.fault, preview.line);
  const texts = voiceImportPageTexts[language];
  const { kinds, packed } = voiceImportTexts[language];
  const kind = format.gzip ? `${kinds[format.kind]}, ${packed},` : kinds[format.kind];
  return texts.draftLead({ name: fileName, kind, columns: texts.columns(format.columns.length) });
}

function describeResult(language: Language, { counts }: ShownImport): string {
  const words = voiceImportTexts[language];
  const format = (number: number) => formatNumber(language, number);
  const read = describeCounts(counts, words, format);
  // Where nothing was recorded, nothing was looked at either: a word about masking would mislead.
  if (counts.recorded === 0) return read;
  return `${read} ${words.masked({ count: counts.masked, text: format(counts.masked) })}`;
}

type Fault = NonNullable<VoiceImport["fault"]>["fault"];

function describeFault(
  language: Language,
  fault: Fault | undefined,
  line: number | null | undefined,
): string {
  if (fault === undefined) return "";
  return importFaultTexts[language][fault](line ? formatNumber(language, line) : undefined);
}

/** What a screen reader hears: every tenth part of the way, and the result. */
function describeProgress(language: Language, { found }: VoiceImportPageProps): string | undefined {
  if (found.state === "finished") return describeResult(language, found);
  if (found.state !== "running" || !found.rowsInFile) return undefined;
  return voiceImportTexts[language].progressSaid(
    Math.floor((found.counts.read / found.rowsInFile) * 10) * 10,
  );
}

function Actions({ service, found }: VoiceImportPageProps) {
  const texts = voiceImportPageTexts[useLanguage()];
  const home = `/dienste/${service.key}/stimmen`;
  if (found.state === "waiting" || found.state === "running" || found.state === "draft") return null;
  return (
    <>
      {found.state === "finished" ? (
        <ButtonLink href={home} variant="primary">
          {texts.toVoices}
        </ButtonLink>
      ) : null}
      <ButtonLink href={`${home}/import`}>{texts.again}</ButtonLink>
    </>
  );
}

function StatePart(props: VoiceImportPageProps) {
  const { found, refusals, service } = props;
  const language = useLanguage();
  const texts = voiceImportPageTexts[language];
  const words = voiceImportTexts[language];
  const format = (number: number) => formatNumber(language, number);
  if (found.state === "draft") return <VoiceImportDraft {...props} />;
  if (found.state === "waiting" || found.state === "running") {
    return (
      <Panel title={words.progress}>
        <ImportProgress
          counts={found.counts}
          rowsInFile={found.rowsInFile}
          texts={words}
          formatNumber={format}
        />
      </Panel>
    );
  }
  if (refusals.length === 0) return null;
  const isCut = found.counts.refused > refusals.length;
  return (
    <Panel
      title={words.refusedTitle}
      subline={isCut ? words.refusedFirst(format(refusals.length), format(found.counts.refused)) : undefined}
      action={
        <TextLink href={`/dienste/${service.key}/stimmen/import/${found.id}/abgelehnt.csv`} isDocument>
          {texts.refusalsFile}
        </TextLink>
      }
    >
      <RefusalTable refusals={refusals} texts={words} formatNumber={format} />
    </Panel>
  );
}
