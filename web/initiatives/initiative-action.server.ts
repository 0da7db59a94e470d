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
import type { FlashKey } from "../texts/flash-texts.ts";

type Asked = { readonly workshop: Workshop; readonly actor: Actor; readonly place: InitiativePlace };

/** What one can do with an initiative from its page: note what it waits for, work on, end it, take it up again. */
export async function changeStateOfInitiative(asked: Asked, sent: FormData) {
  switch (sent.get("intent")) {
    case "resume":
      return resume(asked);
    case "reopen":
      return reopen(asked);
    case "end":
      return end(asked, sent);
    default:
      return pause(asked, sent);
  }
}

async function pause({ workshop, actor, place }: Asked, sent: FormData) {
  const form = parseForm(pauseInitiativeInput, sent);
  if (form.outcome === "invalid") return formAgain(form);
  const result = await pauseInitiative(workshop, actor, place, form.value);
  switch (result.outcome) {
    case "paused":
      return back(place, "initiative-paused");
    case "unchanged":
      return back(place, "initiative-unchanged");
    case "already-ended":
      return back(place, "initiative-already-ended");
    case "under-approval":
      return back(place, "initiative-under-approval");
    default:
      return refuse(result);
  }
}

async function end({ workshop, actor, place }: Asked, sent: FormData) {
  const form = parseForm(endInitiativeInput, sent);
  if (form.outcome === "invalid") return formAgain(form);
  const result = await endInitiative(workshop, actor, place, form.value);
  switch (result.outcome) {
    case "ended":
      return back(place, "initiative-ended");
    case "already-ended":
      return back(place, "initiative-already-ended");
    case "under-approval":
      return back(place, "initiative-under-approval");
    default:
      return refuse(result);
  }
}

async function resume({ workshop, actor, place }: Asked) {
  const result = await resumeInitiative(workshop, actor, place);
  switch (result.outcome) {
    case "resumed":
      return back(place, "initiative-resumed");
    case "unchanged":
      return back(place, "initiative-unchanged");
    case "already-ended":
      return back(place, "initiative-already-ended");
    case "under-approval":
      return back(place, "initiative-under-approval");
    default:
      return refuse(result);
  }
}

async function reopen({ workshop, actor, place }: Asked) {
  const result = await reopenInitiative(workshop, actor, place);
  switch (result.outcome) {
    case "reopened":
      return back(place, "initiative-reopened");
    case "unchanged":
      return back(place, "initiative-unchanged");
    default:
      return refuse(result);
  }
}

function back({ serviceKey, initiativeId }: InitiativePlace, flash: FlashKey) {
  return redirectWithFlash(`/dienste/${serviceKey}/vorhaben/${initiativeId}`, flash);
}

function refuse(result: { readonly outcome: "initiative-unknown" | "not-permitted" }): never {
  throw result.outcome === "not-permitted" ? notPermitted() : notFound();
}
