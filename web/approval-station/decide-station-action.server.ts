import { data } from "react-router";
import type { Actor } from "#features/actors/actor.ts";
import { decideStationInput } from "#features/approvals/approval-input.ts";
import type { DecisionKind, RequestState } from "#features/approvals/approval.ts";
import { decideStation } from "#features/approvals/decide-station.server.ts";
import type { StationPlace } from "#features/approvals/decide-station.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { notFound } from "../request/not-found.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import type { FormValues } from "../request/parse-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import type { FlashKey } from "../texts/flash-texts.ts";
import type { DecisionRefusal, StationAnswer } from "./station-page-data.ts";

type Asked = { readonly workshop: Workshop; readonly actor: Actor; readonly place: StationPlace };

/** Puts a decision on record and leads to what else waits; where that is refused, nothing typed is lost. */
export async function decideStationByForm({ workshop, actor, place }: Asked, sent: FormData) {
  const form = parseForm(decideStationInput, sent);
  if (form.outcome === "invalid") return formAgain(form);
  const result = await decideStation(workshop, actor, place, form.value);
  switch (result.outcome) {
    case "decided":
      return redirectWithFlash("/freigaben", tellNext(result));
    case "station-unknown":
    case "request-unknown":
      throw notFound();
    default:
      return refuse(result.outcome, form.values);
  }
}

const refusalStatus: Readonly<Record<DecisionRefusal, 403 | 409>> = {
  "already-decided": 409,
  outdated: 409,
  "not-open": 409,
  "already-asked": 409,
  "own-request": 403,
  "not-permitted": 403,
};

function refuse(refusal: DecisionRefusal, values: FormValues) {
  const answer: StationAnswer = { errors: {}, values, refusal };
  return data(answer, { status: refusalStatus[refusal] });
}

/** What happens next, by what was decided and how the request stands now. */
function tellNext(decided: {
  readonly decision: DecisionKind;
  readonly requestState: RequestState;
}): FlashKey {
  if (decided.decision === "question") return "station-questioned";
  if (decided.decision === "refused") return "station-refused";
  if (decided.requestState === "granted") return "station-granted-last";
  return decided.requestState === "refused" ? "station-granted-beside-refusal" : "station-granted";
}
