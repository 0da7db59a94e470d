import { Form } from "react-router";
import type { ClosingDay } from "#features/closing-days/closing-day.ts";
import { closingDayTexts } from "#features/closing-days/ui/closing-day-texts.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { Expandable } from "#ui/expandable.tsx";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import { formatDay, formatDayOfWeek } from "../words/format-day.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type ClosingDayListProps = {
  readonly closingDays: readonly ClosingDay[];
  readonly thisYear: number;
  readonly mayManage: boolean;
};

/** Closing days by year, each with a way to remove it. Years gone by stay folded. */
export function ClosingDayList({ closingDays, thisYear, mayManage }: ClosingDayListProps) {
  const texts = closingDayTexts[useLanguage()];
  const years = groupByYear(closingDays);
  const earlier = years.filter(({ year }) => year < thisYear);
  const current = years.filter(({ year }) => year >= thisYear);
  return (
    <Panel title={texts.listTitle} subline={texts.listSubline}>
      {current.length === 0 ? (
        <EmptyState heading={texts.none} headingLevel={3}>
          {mayManage ? texts.noneHint : texts.noneHintOthers}
        </EmptyState>
      ) : null}
      {current.map((one) => (
        <Year key={one.year} {...one} mayManage={mayManage} />
      ))}
      {earlier.length === 0 ? null : (
        <Expandable summary={texts.earlier}>
          {earlier.map((one) => (
            <Year key={one.year} {...one} mayManage={mayManage} />
          ))}
        </Expandable>
      )}
    </Panel>
  );
}

type YearProps = {
  readonly year: number;
  readonly days: readonly ClosingDay[];
};

function groupByYear(closingDays: readonly ClosingDay[]): readonly YearProps[] {
  const years = Map.groupBy(closingDays, ({ day }) => Number(day.slice(0, 4)));
  return [...years].map(([year, days]) => ({ year, days }));
}

function Year({ year, days, mayManage }: YearProps & Pick<ClosingDayListProps, "mayManage">) {
  const language = useLanguage();
  const rows = days.map(({ day, name }) => ({
    key: day,
    title: formatDayOfWeek(language, day),
    note: name,
    aside: mayManage ? <RemoveForm day={day} /> : undefined,
  }));
  return (
    <>
      <h3 className="minor-heading">{year}</h3>
      <RowList rows={rows} />
    </>
  );
}

function RemoveForm({ day }: { readonly day: string }) {
  const language = useLanguage();
  const texts = closingDayTexts[language];
  return (
    <Form method="post">
      <input type="hidden" name="day" value={day} />
      <button
        className="text-button"
        type="submit"
        name="intent"
        value="remove"
        aria-label={texts.removeLabel(formatDay(language, day))}
      >
        {texts.remove}
      </button>
    </Form>
  );
}
