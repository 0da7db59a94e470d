import { assessRisk } from "#features/approval-paths/assess-risk.ts";
import { describeAnswer } from "#features/approval-paths/ui/describe-rule.ts";
import { getLastVersion } from "#features/approvals/approval.ts";
import type { RequestVersion } from "#features/approvals/approval.ts";
import type { FoundApproval } from "#features/approvals/find-approval.server.ts";
import { compareVersions } from "#features/approvals/list-reopenings.ts";
import type { Language } from "#features/authorities/authority.ts";
import { DescriptionList } from "#ui/description-list.tsx";
import { Expandable } from "#ui/expandable.tsx";
import { Panel } from "#ui/panel.tsx";
import { formatMoment } from "../words/format-moment.ts";
import { formatNumber } from "../words/format-number.ts";
import { approvalFileTexts } from "../texts/approval-file-texts.ts";
import { requestPageTexts } from "../texts/request-page-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { listAsked } from "../approvals/list-asked.tsx";

type OfRequest = { readonly found: FoundApproval };

/** What is asked for now, in full; earlier versions are read when wanted, each with what changed. */
export function RequestVersions({ found }: OfRequest) {
  const texts = requestPageTexts[useLanguage()];
  const { versions } = found.request;
  const older = versions.slice(0, -1).toReversed();
  return (
    <Panel title={texts.askedTitle}>
      <Version found={found} version={getLastVersion(found.request)} />
      {older.length === 0 ? null : (
        <Expandable summary={texts.olderVersions(older.length)}>
          {older.map((version) => (
            <div key={version.number}>
              <h3 className="minor-heading">{texts.version(String(version.number))}</h3>
              <Version found={found} version={version} />
            </div>
          ))}
        </Expandable>
      )}
    </Panel>
  );
}

function Version({ found, version }: OfRequest & { readonly version: RequestVersion }) {
  const language = useLanguage();
  const texts = requestPageTexts[language];
  const { request, memberNames } = found;
  const { number, memberId, sentAt, answers } = version;
  const before = request.versions.find((other) => other.number === number - 1);
  const name = (memberId === null ? undefined : memberNames[memberId]) ?? texts.somebody;
  const sent = texts.sentBy(formatNumber(language, number), formatMoment(language, sentAt), name);
  const risk = assessRisk(answers, request.path.content.limits);
  return (
    <>
      <p className="note">{sent}</p>
      {before ? <Changes before={before} after={version} /> : null}
      <DescriptionList items={listAsked(version, risk, language)} />
    </>
  );
}

type Two = { readonly before: RequestVersion; readonly after: RequestVersion };

function Changes({ before, after }: Two) {
  const language = useLanguage();
  const texts = requestPageTexts[language];
  return (
    <>
      <p>
        <strong>{texts.changedSince(formatNumber(language, before.number))}</strong>
      </p>
      <ul className="plain-list" role="list">
        {describeChanges({ before, after }, language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function describeChanges({ before, after }: Two, language: Language): readonly string[] {
  const texts = requestPageTexts[language];
  const change = compareVersions(before, after);
  return [
    ...change.answers.map((question) =>
      texts.becameAnswer(
        describeAnswer(language, question, before.answers[question]),
        describeAnswer(language, question, after.answers[question]),
      ),
    ),
    ...change.texts.map((text) => texts.reworded(approvalFileTexts[language].requestTexts[text])),
  ];
}
