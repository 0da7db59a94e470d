import { data } from "react-router";
import type { Actor } from "#features/actors/actor.ts";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";
import { sendApprovalInput } from "#features/approvals/approval-input.ts";
import type { SendApprovalInput } from "#features/approvals/approval-input.ts";
import { previewApproval } from "#features/approvals/prepare-approval.server.ts";
import { sendApproval } from "#features/approvals/send-approval.server.ts";
import type { ApprovalPreview } from "#features/approvals/station-forecast.ts";
import type { InitiativePlace } from "#features/initiatives/lock-initiative.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { parseForm, toFields } from "../request/parse-form.server.ts";
import type { FormValues } from "../request/parse-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import type { ApprovalAnswer } from "./approval-answer.ts";
import { toShownStations } from "./to-shown-stations.ts";

/** Why the stations are shown again, or why nothing could be sent. */
export type AskNotice = "path-changed" | "stations-differ" | "already-ended";

export type AskAnswer = ApprovalAnswer<ApprovalPreview & { readonly answers: ScreeningAnswers }, AskNotice>;

type AskResponse = Response | ReturnType<typeof again>;
type Asked = { readonly workshop: Workshop; readonly actor: Actor; readonly place: InitiativePlace };
type Sent = { readonly input: SendApprovalInput; readonly values: FormValues };

/** Shows what a request would need, or sends it, once its stations were seen. */
export async function askForApproval(asked: Asked, sent: FormData): Promise<AskResponse> {
  const form = parseForm(sendApprovalInput, sent, withoutPathVersion);
  if (form.outcome === "invalid") return again({ errors: form.errors, values: form.values });
  const { value: input, values } = form;
  const result = await previewApproval(asked.workshop, asked.actor, asked.place, input);
  switch (result.outcome) {
    case "previewed":
      return goOn(asked, { input, values }, result.preview);
    case "path-unknown":
      return again({ errors: { pathId: "path-gone" }, values });
    case "already-ended":
      return again({ values, notice: "already-ended" });
    default:
      return lead(result);
  }
}

async function goOn(asked: Asked, sent: Sent, preview: ApprovalPreview): Promise<AskResponse> {
  const { input, values } = sent;
  const shown = { ...preview, answers: input.answers };
  const seen = values["shown"];
  // Whoever has seen no stations yet is shown them, whatever button it was.
  if (values["intent"] !== "send" || seen === undefined) return again({ values, preview: shown }, 200);
  if (input.pathVersion !== preview.path.versionNumber && seen.startsWith(preview.path.id)) {
    return again({ values, preview: shown, notice: "path-changed" });
  }
  if (seen !== toShownStations(preview)) return again({ values, preview: shown, notice: "stations-differ" });
  return send(asked, sent);
}

async function send({ workshop, actor, place }: Asked, { input, values }: Sent): Promise<AskResponse> {
  const result = await sendApproval(workshop, actor, place, input);
  switch (result.outcome) {
    case "sent":
      return redirectWithFlash(`/freigaben/${result.requestId}`, "approval-sent");
    case "not-needed":
      return redirectWithFlash(
        `/dienste/${place.serviceKey}/vorhaben/${place.initiativeId}`,
        "approval-not-needed",
      );
    case "path-changed":
    case "path-unknown":
    case "nobody-decides":
      // It came between the look and the sending: looked at again, the page says what.
      return askForApproval({ workshop, actor, place }, toForm({ ...values, intent: "check" }));
    case "already-ended":
      return again({ values, notice: "already-ended" });
    default:
      return lead(result);
  }
}

/** To the request that is under way, or nowhere. */
function lead(
  result:
    | { readonly outcome: "already-under-way"; readonly requestId: string }
    | { readonly outcome: "initiative-unknown" | "not-permitted" },
) {
  if (result.outcome === "already-under-way") {
    return redirectWithFlash(`/freigaben/${result.requestId}`, "approval-already-under-way");
  }
  throw result.outcome === "not-permitted" ? notPermitted() : notFound();
}

function again(answer: AskAnswer, status = 400) {
  return data(answer, { status });
}

/** Before the stations were seen there is no version to compare with. */
function withoutPathVersion(form: FormData) {
  return { pathVersion: "1", ...toFields(form) };
}

function toForm(values: FormValues): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}
