import type { Actor } from "#features/actors/actor.ts";
import { pathVersionInput } from "#features/approval-paths/approval-path-input.ts";
import { changeStation } from "#features/approval-paths/change-station.server.ts";
import type { ChangeStationResult } from "#features/approval-paths/change-station.server.ts";
import { removeStation } from "#features/approval-paths/remove-station.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { refusePath } from "./approval-path-action.server.ts";
import { notFound } from "../request/not-found.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import type { FieldErrors } from "../request/parse-form.server.ts";
import { readStationForm } from "../request/read-station-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";

type Asked = { readonly workshop: Workshop; readonly actor: Actor; readonly pathId: string };

/** Where in the form it stands what a station is refused for. */
const refusals: Readonly<Record<string, FieldErrors>> = {
  circle: { after: "stations-in-circle" },
  "predecessor-unknown": { after: "predecessor-unknown" },
  "station-name-taken": { name: "station-name-taken" },
  "member-unknown": { form: "member-unknown" },
} satisfies Readonly<Record<FormRefusal, FieldErrors>>;
type FormRefusal = Extract<
  ChangeStationResult["outcome"],
  "circle" | "predecessor-unknown" | "station-name-taken" | "member-unknown"
>;

/** Saves the form of a station, a new one without a key. */
export async function saveStation(
  { workshop, actor, pathId }: Asked,
  stationKey: string | undefined,
  sent: FormData,
) {
  const form = readStationForm(sent);
  if (form.outcome === "invalid") return formAgain(form);
  const result = await changeStation(workshop, actor, { pathId, stationKey }, form.value);
  switch (result.outcome) {
    case "changed":
      return redirectWithFlash(`/freigabewege/${pathId}`, "path-saved", { count: result.version });
    case "unchanged":
      return redirectWithFlash(`/freigabewege/${pathId}`, "path-unchanged");
    case "outdated":
      return formAgain(warnOf(result.newest, form.values));
    case "station-unknown":
      throw notFound();
    case "path-unknown":
    case "not-permitted":
      return refusePath(result);
    default:
      return formAgain({ errors: refusals[result.outcome satisfies FormRefusal] ?? {}, values: form.values });
  }
}

/** Strikes a station, from its own page. */
export async function strikeStation({ workshop, actor, pathId }: Asked, stationKey: string, sent: FormData) {
  const form = parseForm(pathVersionInput, sent);
  if (form.outcome === "invalid") return formAgain(form);
  const place = { pathId, stationKey, basedOn: form.value.basedOn };
  const result = await removeStation(workshop, actor, place);
  switch (result.outcome) {
    case "removed":
      return redirectWithFlash(`/freigabewege/${pathId}`, "path-saved", { count: result.version });
    case "outdated":
      return redirectWithFlash(`/freigabewege/${pathId}`, "path-outdated");
    case "station-unknown":
      throw notFound();
    default:
      return refusePath(result);
  }
}

/** Says that somebody saved meanwhile. The next try is made from the newest version, so that it counts. */
export function warnOf(newest: number, values: Readonly<Record<string, string>>) {
  return { errors: { form: "path-outdated" } as const, values: { ...values, basedOn: String(newest) } };
}
