import { ProgressBar } from "#ui/progress-bar.tsx";
import type { ImportCounts } from "../voice-import.ts";
import { usePolling } from "./use-polling.ts";
import type { VoiceImportTexts } from "./voice-import-texts.ts";

type ImportProgressProps = {
  readonly counts: ImportCounts;
  /** Unknown until the file has been checked. */
  readonly rowsInFile: number | null;
  readonly texts: VoiceImportTexts;
  readonly formatNumber: (number: number) => string;
};

/** Without scripts the page asks again after this many seconds. */
const REFRESH_SECONDS = 2;

/** How far a running import is. Brings itself up to date, with scripts and without. */
export function ImportProgress({ counts, rowsInFile, texts, formatNumber }: ImportProgressProps) {
  usePolling();
  const isMeasured = rowsInFile !== null && rowsInFile > 0;
  const text = isMeasured
    ? texts.progressText(formatNumber(counts.read), formatNumber(rowsInFile))
    : texts.checking;
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={String(REFRESH_SECONDS)} />
      </noscript>
      <ProgressBar
        label={texts.progressLabel}
        text={text}
        value={isMeasured ? counts.read : undefined}
        max={isMeasured ? rowsInFile : undefined}
      />
    </>
  );
}
