import type { ReactNode } from "react";
import { Form } from "react-router";
import type { ReasonKind, Station } from "#features/approval-paths/approval-path.ts";
import { approvalPathTexts } from "#features/approval-paths/ui/approval-path-texts.ts";
import { describeRule } from "#features/approval-paths/ui/describe-rule.ts";
import { describeStation } from "#features/approval-paths/ui/describe-station.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Button } from "#ui/button.tsx";
import { DescriptionList } from "#ui/description-list.tsx";
import { Hurts } from "#ui/hurts.tsx";
import { Panel } from "#ui/panel.tsx";
import { Tag } from "#ui/tag.tsx";
import { Written } from "#ui/written.tsx";
import type { ApprovalPathPageProps } from "./approval-path-page-props.ts";
import { approvalPathsTexts } from "../texts/approval-paths-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type ApprovalPathStationsProps = ApprovalPathPageProps & {
  /** What a station changed or stopped and how long it lets wait, for its key. */
  readonly tellValue?: (stationKey: string) => ReactNode;
};

/** The stations of a path by why they exist. House rules stand apart: the house can strike them. */
export function ApprovalPathStations(props: ApprovalPathStationsProps) {
  const texts = approvalPathsTexts[useLanguage()];
  const groups: readonly { kind: ReasonKind; title: string; subline?: string }[] = [
    { kind: "law", title: texts.byLaw },
    { kind: "order", title: texts.byOrder },
    { kind: "house-rule", title: texts.byHouseRule, subline: texts.byHouseRuleSubline },
  ];
  const { stations } = props.path.version.content;
  return groups.map(({ kind, title, subline }) => {
    const ofKind = stations.filter(({ reason }) => reason.kind === kind);
    if (ofKind.length === 0) return null;
    return (
      <Panel key={kind} title={title} subline={subline}>
        <ul className="station-cards" role="list">
          {ofKind.map((station) => (
            <li className="station-card" id={`station-${station.key}`} key={station.key}>
              <StationCard {...props} station={station} />
            </li>
          ))}
        </ul>
      </Panel>
    );
  });
}

function StationCard(props: ApprovalPathStationsProps & { readonly station: Station }) {
  const { station, nobodyDecides, tellValue, mayManage, isNewest } = props;
  const language = useLanguage();
  return (
    <>
      <div className="station-card__head">
        <h3 className="station-card__name">
          <Written>{station.name}</Written>
        </h3>
        {station.isToBeConfirmed ? (
          <Tag tone="waiting">{approvalPathTexts[language].toBeConfirmed}</Tag>
        ) : null}
        {mayManage && isNewest ? <Actions {...props} /> : null}
      </div>
      <p className="note">{station.reason.source}</p>
      <p className="station-card__rule">{describeRule(language, station.rule)}</p>
      {nobodyDecides.includes(station.key) ? (
        <p>
          <Hurts>{approvalPathsTexts[language].nobodyDecides}</Hurts>
        </p>
      ) : null}
      <Facts {...props} />
      {tellValue?.(station.key)}
    </>
  );
}

function Facts({ station, path, memberNames }: ApprovalPathPageProps & { readonly station: Station }) {
  const language = useLanguage();
  const { facts } = approvalPathsTexts[language];
  const { stations } = path.version.content;
  const { period, deciders, place } = describeStation({ language, memberNames }, station, stations);
  const all = [
    { term: facts.period, description: period },
    { term: facts.deciders, description: deciders },
    { term: facts.place, description: place },
    { term: facts.looksAt, description: station.looksAt },
  ];
  return <DescriptionList items={all.filter(({ description }) => description !== "")} />;
}

function Actions({ path, station }: ApprovalPathPageProps & { readonly station: Station }) {
  const texts = approvalPathsTexts[useLanguage()];
  return (
    <div className="station-card__actions">
      <ButtonLink
        href={`/freigabewege/${path.id}/stationen/${station.key}`}
        size="small"
        label={texts.changeLabel(station.name)}
      >
        {texts.change}
      </ButtonLink>
      {station.isToBeConfirmed ? (
        <Form method="post">
          <input type="hidden" name="intent" value="confirm" />
          <input type="hidden" name="stationKey" value={station.key} />
          <input type="hidden" name="basedOn" value={path.version.number} />
          <Button variant="tertiary" size="small" aria-label={texts.confirmLabel(station.name)}>
            {texts.confirm}
          </Button>
        </Form>
      ) : null}
    </div>
  );
}
