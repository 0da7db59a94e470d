import type { Actor } from "#features/actors/actor.ts";
import { approvalPathInput, pathVersionInput } from "#features/approval-paths/approval-path-input.ts";
import { confirmStation } from "#features/approval-paths/confirm-station.server.ts";
import { renamePath } from "#features/approval-paths/rename-path.server.ts";
import { restorePath } from "#features/approval-paths/restore-path.server.ts";
import { retirePath } from "#features/approval-paths/retire-path.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import { readText } from "../request/read-text.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import type { FlashKey } from "../texts/flash-texts.ts";

type Asked = { readonly workshop: Workshop; readonly actor: Actor; readonly pathId: string };

/** What one can do with a path from its page: confirm a default, give the path another name, retire it, put it back. */
export async function changePath(asked: Asked, sent: FormData) {
  switch (sent.get("intent")) {
    case "confirm":
      return confirm(asked, sent);
    case "retire":
      return retire(asked);
    case "restore":
      return restore(asked);
    default:
      return rename(asked, sent);
  }
}

async function confirm({ workshop, actor, pathId }: Asked, sent: FormData) {
  const form = parseForm(pathVersionInput, sent);
  if (form.outcome === "invalid") return formAgain(form);
  const stationKey = readText(sent, "stationKey");
  const place = { pathId, stationKey, basedOn: form.value.basedOn };
  const result = await confirmStation(workshop, actor, place);
  switch (result.outcome) {
    case "confirmed":
      return back(pathId, "path-saved", result.version);
    case "unchanged":
      return back(pathId, "path-unchanged");
    case "outdated":
      return back(pathId, "path-outdated");
    case "station-unknown":
      throw notFound();
    default:
      return refusePath(result);
  }
}

async function rename({ workshop, actor, pathId }: Asked, sent: FormData) {
  const form = parseForm(approvalPathInput, sent);
  if (form.outcome === "invalid") return formAgain(form);
  const result = await renamePath(workshop, actor, pathId, form.value);
  switch (result.outcome) {
    case "renamed":
      return back(pathId, "path-renamed");
    case "unchanged":
      return back(pathId, "path-unchanged");
    case "name-taken":
      return formAgain({ errors: { name: "name-taken" }, values: form.values });
    default:
      return refusePath(result);
  }
}

async function retire({ workshop, actor, pathId }: Asked) {
  const result = await retirePath(workshop, actor, pathId);
  switch (result.outcome) {
    case "retired":
      return back(pathId, "path-retired");
    case "unchanged":
      return back(pathId, "path-unchanged");
    default:
      return refusePath(result);
  }
}

async function restore({ workshop, actor, pathId }: Asked) {
  const result = await restorePath(workshop, actor, pathId);
  switch (result.outcome) {
    case "restored":
      return back(pathId, "path-restored");
    case "unchanged":
      return back(pathId, "path-unchanged");
    default:
      return refusePath(result);
  }
}

function back(pathId: string, flash: FlashKey, version = 0) {
  return redirectWithFlash(`/freigabewege/${pathId}`, flash, { count: version });
}

/** What every change of a path can be refused for. */
export function refusePath(result: { readonly outcome: "path-unknown" | "not-permitted" }): never {
  throw result.outcome === "not-permitted" ? notPermitted() : notFound();
}
