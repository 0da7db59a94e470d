import type { ApprovalPath } from "#features/approval-paths/approval-path.ts";
import { screeningQuestions } from "#features/approval-paths/screening.ts";
import type { ScreeningQuestion } from "#features/approval-paths/screening.ts";
import { describeChange } from "#features/approval-paths/ui/describe-change.ts";
import { describeCondition } from "#features/approval-paths/ui/describe-rule.ts";
import { screeningTexts } from "#features/approval-paths/ui/screening-texts.ts";
import type { Language } from "#features/authorities/authority.ts";
import { DescriptionList } from "#ui/description-list.tsx";
import { Hurts } from "#ui/hurts.tsx";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import type { ApprovalPathPageProps } from "./approval-path-page-props.ts";
import { formatMoment } from "../words/format-moment.ts";
import { formatNumber } from "../words/format-number.ts";
import { approvalPathsTexts } from "../texts/approval-paths-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type OfPath = { readonly path: ApprovalPath };

/** For each of the ten questions, which answer makes which stations necessary. */
export function ApprovalPathQuestions({ path }: OfPath) {
  const language = useLanguage();
  const texts = approvalPathsTexts[language];
  const { stations } = path.version.content;
  if (stations.length === 0) return null;
  const always = stations.filter(({ rule }) => rule.when === "always").map(({ name }) => name);
  const items = screeningQuestions.map((question) => ({
    term: screeningTexts[language].questions[question].name,
    description: <Triggered of={listTriggered(path, question, language)} />,
  }));
  return (
    <Panel title={texts.questions} subline={texts.questionsSubline}>
      <DescriptionList
        items={
          always.length === 0 ? items : [{ term: texts.always, description: always.join(", ") }, ...items]
        }
      />
    </Panel>
  );
}

type TriggeredStations = { readonly condition: string; readonly names: readonly string[] };

function Triggered({ of }: { readonly of: readonly TriggeredStations[] }) {
  const texts = approvalPathsTexts[useLanguage()];
  if (of.length === 0) return <span className="note">{texts.triggersNothing}</span>;
  return (
    <ul className="plain-list">
      {of.map(({ condition, names }) => (
        <li key={condition}>
          <strong>{condition}:</strong> {names.join(", ")}
        </li>
      ))}
    </ul>
  );
}

/** Stations by the answer that triggers them. Where a rule wants all its conditions, this answer is not enough alone. */
function listTriggered(
  { version }: ApprovalPath,
  question: ScreeningQuestion,
  language: Language,
): readonly TriggeredStations[] {
  const texts = approvalPathsTexts[language];
  const byCondition = new Map<string, string[]>();
  for (const { rule, name } of version.content.stations) {
    if (rule.when === "always") continue;
    for (const condition of rule.conditions.filter((one) => one.question === question)) {
      const words = describeCondition(language, condition).replace(/^[^:]+: /, "");
      const isAlone = rule.when === "any" || rule.conditions.length === 1;
      const names = byCondition.get(words) ?? [];
      byCondition.set(words, [...names, isAlone ? name : texts.togetherWith(name)]);
    }
  }
  return [...byCondition].map(([condition, names]) => ({ condition, names }));
}

/** The limits of the risk class, and where a station that looks at buying reckons with another one. */
export function ApprovalPathLimits({ path, mayManage, isNewest }: ApprovalPathPageProps) {
  const language = useLanguage();
  const texts = approvalPathsTexts[language];
  const { limits } = path.version.content;
  const number = (value: number) => formatNumber(language, value);
  const items = [
    { term: texts.smallShare, description: texts.upTo(number(limits.smallShareInPercent)) },
    { term: texts.largeShare, description: texts.moreThan(number(limits.largeShareInPercent)) },
    { term: texts.directAward, description: texts.directAwardUpTo(number(limits.directAwardInEuros)) },
    { term: texts.limitsSource, description: limits.source },
  ];
  const others = listOtherLimits(path);
  return (
    <Panel
      title={texts.limits}
      subline={texts.limitsSubline}
      action={
        mayManage && isNewest ? (
          <TextLink href={`/freigabewege/${path.id}/grenzen`}>{texts.changeLimits}</TextLink>
        ) : undefined
      }
    >
      <DescriptionList items={items} />
      {others.map(({ name, above }) => (
        <p key={name}>
          <Hurts>{texts.otherLimit(name, number(above))}</Hurts>
        </p>
      ))}
    </Panel>
  );
}

function listOtherLimits({ version }: ApprovalPath) {
  const { stations, limits } = version.content;
  return stations.flatMap(({ name, subject, rule }) => {
    if (subject !== "procurement" || rule.when === "always") return [];
    return rule.conditions.flatMap((condition) =>
      condition.question === "procurement-in-euros" && condition.above !== limits.directAwardInEuros
        ? [{ name, above: condition.above }]
        : [],
    );
  });
}

/** All versions, the newest first: when, and what changed. By whom is nobody's business here. */
export function ApprovalPathVersions({ path, versions }: ApprovalPathPageProps) {
  const language = useLanguage();
  const texts = approvalPathsTexts[language];
  const rows = versions.map(({ number, createdAt, changes }, place) => {
    const words = changes.map((change) => describeChange(language, change)).join("; ");
    const moment = formatMoment(language, createdAt);
    const isShown = number === path.version.number;
    const href = `/freigabewege/${path.id}${place === 0 ? "" : `?version=${number}`}`;
    return {
      key: String(number),
      title: texts.version(formatNumber(language, number)),
      href: isShown ? undefined : href,
      note: (
        <>
          {moment}
          <br />
          {number === 1 ? texts.firstVersion : words}
        </>
      ),
      aside: describePlaceOf({ isNewest: place === 0, isShown }, texts),
    };
  });
  return (
    <Panel title={texts.versions} subline={texts.versionsSubline}>
      <RowList rows={rows} />
    </Panel>
  );
}

function describePlaceOf(
  { isNewest, isShown }: { readonly isNewest: boolean; readonly isShown: boolean },
  texts: (typeof approvalPathsTexts)["de"],
): string | undefined {
  if (isNewest) return texts.nowInForce;
  return isShown ? texts.shown : undefined;
}
