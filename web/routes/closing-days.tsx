import { authorityTexts } from "#features/authorities/ui/authority-texts.ts";
import { addClosingDays } from "#features/closing-days/add-closing-days.server.ts";
import { addClosingDaysInput, removeClosingDayInput } from "#features/closing-days/closing-day-input.ts";
import { mayManageClosingDays } from "#features/closing-days/closing-day.ts";
import { joinFreeDays } from "#features/closing-days/join-free-days.ts";
import { listClosingDays } from "#features/closing-days/list-closing-days.server.ts";
import { listPublicHolidays } from "#features/closing-days/public-holidays.ts";
import { removeClosingDay } from "#features/closing-days/remove-closing-day.server.ts";
import { summariseYear } from "#features/closing-days/summarise-year.ts";
import { closingDayTexts } from "#features/closing-days/ui/closing-day-texts.ts";
import { PublicHolidayTable } from "#features/closing-days/ui/public-holiday-table.tsx";
import { dayOf } from "#platform/values/day-value.ts";
import { Expandable } from "#ui/expandable.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { Stack } from "#ui/stack.tsx";
import { ClosingDayForm } from "../closing-days/closing-day-form.tsx";
import { ClosingDayList } from "../closing-days/closing-day-list.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { formatDayOfWeek } from "../words/format-day.ts";
import { keepUnsentForm } from "../forms/keep-unsent-form.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/closing-days.ts";

const href = "/behoerde/schliesstage";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { workshop, actor, authority, language } = getSignedIn(context, request);
  const { land } = authority;
  const closingDays = await listClosingDays(workshop, actor);
  const today = dayOf(workshop.now());
  const summary = summariseYear(joinFreeDays(land, closingDays, language), today);
  const years = [summary.year, summary.year + 1] as const;
  return {
    land,
    closingDays,
    today,
    summary,
    holidays: years.map((year) => ({ year, days: listPublicHolidays(land, year) })),
    mayManage: mayManageClosingDays(actor),
  };
}

type SignedIn = ReturnType<typeof getSignedIn>;

export async function action({ request, context }: Route.ActionArgs) {
  const signedIn = getSignedIn(context, request);
  const form = await request.formData();
  return form.get("intent") === "remove" ? remove(signedIn, form) : add(signedIn, form);
}

async function add({ workshop, actor }: SignedIn, sent: FormData) {
  const form = parseForm(addClosingDaysInput, sent);
  if (form.outcome === "invalid") return formAgain(form);
  const result = await addClosingDays(workshop, actor, form.value);
  switch (result.outcome) {
    case "added":
      return redirectWithFlash(href, "closing-days-added", { count: result.days.length });
    case "already-free":
      return formAgain({ errors: { from: "already-free" }, values: form.values });
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

async function remove({ workshop, actor }: SignedIn, sent: FormData) {
  const form = parseForm(removeClosingDayInput, sent);
  if (form.outcome === "invalid") throw notFound();
  const result = await removeClosingDay(workshop, actor, form.value.day);
  switch (result.outcome) {
    case "removed":
      return redirectWithFlash(href, "closing-day-removed");
    case "closing-day-unknown":
      return redirectWithFlash(href, "closing-day-gone");
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

export const clientAction = keepUnsentForm;

export default function ClosingDays({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const texts = closingDayTexts[language];
  const { closingDays, summary, mayManage } = loaderData;
  const { from, until, name } = texts;
  const breadcrumb = {
    label: shellTexts[language].breadcrumb,
    items: [{ label: authorityTexts[language].title, href: "/behoerde" }],
  };
  return (
    <>
      <title>{`${texts.title} · Wirkstatt`}</title>
      <PageTitle title={texts.title} breadcrumb={breadcrumb} lead={<Lead {...loaderData} />} />
      <FormErrorSummary errors={actionData?.errors} labels={{ from, until, name }} />
      <ClosingDayList closingDays={closingDays} thisYear={summary.year} mayManage={mayManage} />
      {mayManage ? <ClosingDayForm key={closingDays.length} answer={actionData} /> : null}
      <Holidays {...loaderData} />
    </>
  );
}

type LoaderData = Route.ComponentProps["loaderData"];

function Lead({ summary, today }: Pick<LoaderData, "summary" | "today">) {
  const language = useLanguage();
  const texts = closingDayTexts[language];
  const { nextFreeDay } = summary;
  const sentences = [texts.lead(summary)];
  if (nextFreeDay?.day === today) sentences.push(texts.freeToday(nextFreeDay.name));
  else if (nextFreeDay)
    sentences.push(
      texts.nextFreeDay({ day: formatDayOfWeek(language, nextFreeDay.day), name: nextFreeDay.name }),
    );
  return sentences.join(" ");
}

function Holidays({ land, holidays, summary }: Pick<LoaderData, "land" | "holidays" | "summary">) {
  const language = useLanguage();
  const texts = closingDayTexts[language];
  return (
    <Panel
      title={texts.holidaysTitle(authorityTexts[language].laender[land])}
      subline={texts.holidaysSubline}
    >
      <Expandable summary={texts.holidaysOf(summary.year, summary.year + 1)}>
        <Stack>
          {holidays.map(({ year, days }) => (
            <PublicHolidayTable
              key={year}
              year={year}
              holidays={days}
              language={language}
              texts={texts}
              formatDay={(day) => formatDayOfWeek(language, day)}
            />
          ))}
          <p className="note">{texts.holidaySource}</p>
        </Stack>
      </Expandable>
    </Panel>
  );
}
