import { data } from "react-router";
import type { Actor } from "#features/actors/actor.ts";
import { changeApprovalInput } from "#features/approvals/approval-input.ts";
import type { ChangeApprovalInput } from "#features/approvals/approval-input.ts";
import type { RequestVersion } from "#features/approvals/approval.ts";
import { changeApproval } from "#features/approvals/change-approval.server.ts";
import { previewChange } from "#features/approvals/prepare-change.server.ts";
import type { ChangePreview } from "#features/approvals/prepare-change.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { parseForm } from "../request/parse-form.server.ts";
import type { FormValues } from "../request/parse-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import type { ApprovalAnswer } from "./approval-answer.ts";
import { toShownRevision } from "./to-shown-stations.ts";

export type ChangeNotice = "stations-differ" | "outdated" | "over" | "unchanged";

export type ChangeAnswer = ApprovalAnswer<
  ChangePreview & { readonly after: Pick<RequestVersion, "answers"> },
  ChangeNotice
> & {
  /** What somebody else sent meanwhile. */
  readonly newest?: RequestVersion;
};

type ChangeResponse = Response | ReturnType<typeof again>;
type Asked = { readonly workshop: Workshop; readonly actor: Actor; readonly requestId: string };
type Sent = { readonly input: ChangeApprovalInput; readonly values: FormValues };

/** Shows what a change of a request would set off, or sends it, once that was seen. */
export async function changeRequest(asked: Asked, form: FormData): Promise<ChangeResponse> {
  const parsed = parseForm(changeApprovalInput, form);
  if (parsed.outcome === "invalid") return again({ errors: parsed.errors, values: parsed.values });
  const sent = { input: parsed.value, values: parsed.values };
  const preview = await look(asked, sent);
  if ("response" in preview) return preview.response;
  const { values } = sent;
  const seen = values["shown"];
  // Whoever has not seen yet what it sets off is shown it, whatever button it was.
  if (values["intent"] !== "send" || seen === undefined) return again({ values, preview }, 200);
  if (seen !== toShownRevision(preview)) return again({ values, preview, notice: "stations-differ" });
  return send(asked, sent, preview);
}

async function look(
  { workshop, actor, requestId }: Asked,
  { input, values }: Sent,
): Promise<NonNullable<ChangeAnswer["preview"]> | { readonly response: ReturnType<typeof again> }> {
  const result = await previewChange(workshop, actor, requestId, input);
  switch (result.outcome) {
    case "previewed": {
      const { answers, texts } = result.preview.revision.change;
      if (answers.length + texts.length === 0) return { response: again({ values, notice: "unchanged" }) };
      return { ...result.preview, after: input };
    }
    case "outdated":
      return { response: again({ values, notice: "outdated", newest: result.newest }) };
    case "over":
      return { response: again({ values, notice: "over" }) };
    case "request-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

async function send(
  asked: Asked,
  sent: Sent,
  { revision }: NonNullable<ChangeAnswer["preview"]>,
): Promise<ChangeResponse> {
  const { workshop, actor, requestId } = asked;
  const result = await changeApproval(workshop, actor, requestId, sent.input);
  switch (result.outcome) {
    case "changed": {
      const names = revision.reopened.map(({ planned }) => planned.station.name);
      const address = `/freigaben/${requestId}`;
      if (names.length === 0) return redirectWithFlash(address, "approval-changed-none-reopened");
      return redirectWithFlash(address, "approval-changed", { count: names.length, names: names.join(", ") });
    }
    case "unchanged":
    case "outdated":
    case "over":
    case "nobody-decides": {
      // It came between the look and the sending: looked at again, the page says what.
      const preview = await look(asked, sent);
      return "response" in preview ? preview.response : again({ values: sent.values, preview });
    }
    case "request-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

function again(answer: ChangeAnswer, status = 400) {
  return data(answer, { status });
}
