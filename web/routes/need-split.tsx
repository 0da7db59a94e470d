import { data } from "react-router";
import { createNeedInput, needPageInput } from "#features/needs/need-input.ts";
import { splitNeed } from "#features/needs/split-need.server.ts";
import { NeedSplitPage } from "../needs/need-split-page.tsx";
import { getNeedToChange, leadToNeed, needHref } from "../request/get-need.server.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { toFields } from "../request/parse-form.server.ts";
import type { FieldErrors, FormValues } from "../request/parse-form.server.ts";
import { parseVoicesForm, readChosenIds } from "../request/parse-voices-form.server.ts";
import { tooLongMasked } from "../request/too-long-masked.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import type { Route } from "./+types/need-split.ts";

/** Voices to choose from at once: as many as one decision may touch. */
const PAGE_SIZE = 200;

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { page } = needPageInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  const part = { page, pageSize: PAGE_SIZE };
  const { service, need } = await getNeedToChange(getSignedIn(context, request), params, part);
  return { service: { key: service.key, name: service.name }, need, page, pageSize: PAGE_SIZE };
}

type Answer = {
  readonly errors: FieldErrors | undefined;
  readonly values: FormValues;
  readonly chosenIds: readonly string[];
};

export async function action({ request, context, params }: Route.ActionArgs) {
  const signedIn = getSignedIn(context, request);
  const { workshop, actor } = signedIn;
  const sent = await request.formData();
  if (sent.get("intent") === "turn-page") return turnPage(sent);
  const form = parseVoicesForm(createNeedInput, sent);
  const { values, chosenIds } = form;
  if (form.outcome === "invalid") return again({ errors: form.errors, values, chosenIds });
  const result = await splitNeed(workshop, actor, params, form.value);
  switch (result.outcome) {
    case "split": {
      const href = needHref({ ...params, needId: result.newNeedId });
      return redirectWithFlash(`${href}?undo=${result.decisionId}`, "need-split", {
        count: result.count,
        maskedCount: result.maskedCount,
      });
    }
    case "too-long-masked":
      return again({ errors: tooLongMasked(result.clauses), values, chosenIds });
    case "no-supporting-voice":
      return again({ errors: { voiceIds: result.outcome }, values, chosenIds });
    case "need-unknown":
      return leadToNeed(signedIn, params);
    case "service-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

/** Other voices of the need come into sight; nothing that was typed or ticked gets lost. */
function turnPage(sent: FormData): Answer {
  return { errors: undefined, values: toFields(sent), chosenIds: readChosenIds(sent) };
}

function again(answer: Answer) {
  return data(answer, { status: 400 });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  return <NeedSplitPage {...loaderData} answer={actionData} />;
}
