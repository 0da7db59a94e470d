import type { Actor } from "#features/actors/actor.ts";
import { endInitiative } from "#features/initiatives/end-initiative.server.ts";
import { endInitiativeInput, pauseInitiativeInput } from "#features/initiatives/initiative-input.ts";
import type { InitiativePlace } from "#features/initiatives/lock-initiative.server.ts";
import { pauseInitiative } from "#features/initiatives/pause-initiative.server.ts";
import { reopenInitiative } from "#features/initiatives/reopen-initiative.server.ts";
import { resumeInitiative } from "#features/initiatives/resume-initiative.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";

type Asked = { readonly workshop: Workshop; readonly actor: Actor; readonly place: InitiativePlace };

/** What one can do with an initiative from its page: note what it waits for, work on, end it, take it up again. */
export async function changeStateOfInitiative(asked: Asked, sent: FormData) {
  const { workshop, actor, place } = asked;
  switch (sent.get("intent")) {
    case "resume":
      return answer(place, await resumeInitiative(workshop, actor, place));
    case "reopen":
      return answer(place, await reopenInitiative(workshop, actor, place));
    case "end":
      return end(asked, sent);
    default:
      return pause(asked, sent);
  }
}

async function pause({ workshop, actor, place }: Asked, sent: FormData) {
  const form = parseForm(pauseInitiativeInput, sent);
  if (form.outcome === "invalid") return formAgain(form);
  return answer(place, await pauseInitiative(workshop, actor, place, form.value));
}

async function end({ workshop, actor, place }: Asked, sent: FormData) {
  const form = parseForm(endInitiativeInput, sent);
  if (form.outcome === "invalid") return formAgain(form);
  return answer(place, await endInitiative(workshop, actor, place, form.value));
}

type Result =
  | Awaited<ReturnType<typeof pauseInitiative>>
  | Awaited<ReturnType<typeof resumeInitiative>>
  | Awaited<ReturnType<typeof endInitiative>>
  | Awaited<ReturnType<typeof reopenInitiative>>;

/** Each outcome has its own sentence on the initiative's page. */
function answer({ serviceKey, initiativeId }: InitiativePlace, { outcome }: Result) {
  if (outcome === "not-permitted") throw notPermitted();
  if (outcome === "initiative-unknown") throw notFound();
  return redirectWithFlash(`/dienste/${serviceKey}/vorhaben/${initiativeId}`, `initiative-${outcome}`);
}
