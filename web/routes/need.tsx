import { listInitiativesOfNeed } from "#features/initiatives/list-initiatives.server.ts";
import { confirmNeed } from "#features/needs/confirm-need.server.ts";
import { detachVoice } from "#features/needs/detach-voice.server.ts";
import { confirmNeedInput, needPageInput } from "#features/needs/need-input.ts";
import { mayChangeNeed } from "#features/needs/need.ts";
import { undoDecision } from "#features/needs/undo-decision.server.ts";
import { listHistory } from "#features/journal/list-journal-entries.server.ts";
import { isUuid } from "#platform/authority-id.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { NeedPage } from "../needs/need-page.tsx";
import { getNeed, leadToNeed, needHref } from "../request/get-need.server.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import type { Route } from "./+types/need.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const signedIn = getSignedIn(context, request);
  const { workshop, actor } = signedIn;
  const { page, undo } = needPageInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { service, need } = await getNeed(signedIn, params, { page });
  const initiatives = await listInitiativesOfNeed(workshop, actor, need.id);
  const mayChange = mayChangeNeed(actor, service);
  return {
    service: { key: service.key, name: service.name },
    need,
    page,
    /** A decision of a moment ago that can be taken back here. */
    undo: mayChange ? undo : undefined,
    initiatives,
    today: dayOf(workshop.now()),
    history: await listHistory(workshop, actor, { kind: "need", id: need.id }),
    mayChange,
  };
}

type SignedIn = ReturnType<typeof getSignedIn>;
type Place = Route.ActionArgs["params"];

export async function action({ request, context, params }: Route.ActionArgs) {
  const signedIn = getSignedIn(context, request);
  const form = await request.formData();
  switch (form.get("intent")) {
    case "detach":
      return detach(signedIn, params, form);
    case "undo":
      return undo(signedIn, params, form);
    default:
      return confirm(signedIn, params, form);
  }
}

async function confirm(signedIn: SignedIn, place: Place, sent: FormData) {
  const { workshop, actor } = signedIn;
  const form = parseForm(confirmNeedInput, sent);
  if (form.outcome === "invalid") return formAgain(form);
  const result = await confirmNeed(workshop, actor, place, form.value);
  switch (result.outcome) {
    case "confirmed":
      return redirectWithFlash(needHref({ ...place, needId: result.needId }), "need-confirmed");
    case "need-unknown":
      return leadToNeed(signedIn, place);
    case "service-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

async function detach(signedIn: SignedIn, place: Place, sent: FormData) {
  const { workshop, actor } = signedIn;
  const voiceId = sent.get("voiceId");
  if (typeof voiceId !== "string" || !isUuid(voiceId)) throw notFound();
  const result = await detachVoice(workshop, actor, { ...place, voiceId });
  switch (result.outcome) {
    case "detached":
      return redirectWithFlash(`${needHref(place)}?undo=${result.decisionId}`, "voice-detached");
    case "voice-not-there":
      return formAgain({ errors: { voiceId: result.outcome }, values: {} });
    case "need-unknown":
      return leadToNeed(signedIn, place);
    case "service-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

async function undo({ workshop, actor }: SignedIn, place: Place, sent: FormData) {
  const decisionId = sent.get("decisionId");
  if (typeof decisionId !== "string" || !isUuid(decisionId)) throw notFound();
  const result = await undoDecision(workshop, actor, place.serviceKey, decisionId);
  switch (result.outcome) {
    case "undone":
      return redirectWithFlash(afterUndo(place, result.kind), "decision-undone", { count: result.count });
    case "overtaken":
      return redirectWithFlash(needHref(place), "decision-overtaken");
    case "nothing-to-undo":
      return formAgain({ errors: { decisionId: result.outcome }, values: {} });
    case "service-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

/** After a merge or split was taken back there are other needs than before: the list shows them. */
function afterUndo(place: Place, kind: string): string {
  return kind === "detached" ? needHref(place) : `/dienste/${place.serviceKey}/bedarfe`;
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  return <NeedPage {...loaderData} answer={actionData} />;
}
