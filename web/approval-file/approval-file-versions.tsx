import { describeVerdict } from "#features/approval-paths/ui/describe-rule.ts";
import type { ApprovalFile, FileVersion } from "#features/approvals/approval-file.ts";
import { DescriptionList } from "#ui/description-list.tsx";
import { Panel } from "#ui/panel.tsx";
import { formatMoment } from "../words/format-moment.ts";
import { formatNumber } from "../words/format-number.ts";
import { approvalFileTexts } from "../texts/approval-file-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { describeReason } from "../approvals/describe-station.ts";
import { listAsked } from "../approvals/list-asked.tsx";

type VersionsProps = { readonly file: Pick<ApprovalFile, "versions" | "stations"> };

/** All that was asked, version by version, with the answers and the stations that followed from them. */
export function ApprovalFileVersions({ file }: VersionsProps) {
  const language = useLanguage();
  const texts = approvalFileTexts[language];
  return (
    <Panel title={texts.versionsTitle}>
      {file.versions.map((version) => (
        <div className="approval-file__version" key={version.number}>
          <h3 className="minor-heading">{texts.version(formatNumber(language, version.number))}</h3>
          <p className="note">
            {texts.versionBy(formatMoment(language, version.sentAt), version.requestedBy ?? texts.nobody)}
          </p>
          <Version version={version} stations={file.stations} />
        </div>
      ))}
    </Panel>
  );
}

type VersionProps = { readonly version: FileVersion; readonly stations: ApprovalFile["stations"] };

function Version({ version, stations }: VersionProps) {
  const language = useLanguage();
  const texts = approvalFileTexts[language];
  const { riskClass, riskBecause } = version;
  return (
    <DescriptionList
      items={[
        ...listAsked(version, { riskClass, because: riskBecause }, language),
        { term: texts.needed, description: <Verdicts isNeeded version={version} stations={stations} /> },
        {
          term: texts.spared,
          description: <Verdicts isNeeded={false} version={version} stations={stations} />,
        },
      ]}
    />
  );
}

/** Stations with the sentence why each is needed, or is not. */
function Verdicts({ isNeeded, version, stations }: VersionProps & { readonly isNeeded: boolean }) {
  const language = useLanguage();
  const verdicts = version.verdicts.filter((verdict) => verdict.isNeeded === isNeeded);
  if (verdicts.length === 0) return approvalFileTexts[language].none;
  return (
    <ul className="plain-list" role="list">
      {verdicts.map((verdict) => {
        const station = stations.find(({ key }) => key === verdict.stationKey);
        return (
          <li key={verdict.stationKey}>
            <strong>{station?.name ?? verdict.stationKey}</strong>
            {`: ${describeVerdict(language, verdict)}`}
            {station && !isNeeded ? (
              <span className="cell-note">{describeReason(station, language)}</span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
