import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { Actor } from "#features/actors/actor.ts";
import { answerQuestion } from "#features/approvals/answer-question.server.ts";
import { answerQuestionInput, withdrawApprovalInput } from "#features/approvals/approval-input.ts";
import type { AnswerQuestionInput, WithdrawApprovalInput } from "#features/approvals/approval-input.ts";
import { findApproval } from "#features/approvals/find-approval.server.ts";
import { withdrawApproval } from "#features/approvals/withdraw-approval.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import { readText } from "../request/read-text.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import type { FlashKey } from "../texts/flash-texts.ts";

type Asked = { readonly workshop: Workshop; readonly actor: Actor; readonly requestId: string };

/** What one can do with a request from its page: answer what a station asked back, or take the request back. */
export async function changeRequest(asked: Asked, sent: FormData) {
  return sent.get("intent") === "answer" ? answer(asked, sent) : withdraw(asked, sent);
}

async function answer(asked: Asked, sent: FormData) {
  const { workshop, actor, requestId } = asked;
  const form = parseForm(answerQuestionInput, sent);
  if (form.outcome === "invalid") return formAgain(form);
  const place = { requestId, stationKey: readText(sent, "stationKey") };
  const result = await answerQuestion(workshop, actor, place, form.value);
  switch (result.outcome) {
    case "answered":
      return back(requestId, "approval-answered");
    case "nobody-decides":
      return formAgain({ errors: { form: "answer-leaves-nobody" }, values: form.values });
    case "no-question":
      return (await isAnswered(asked, form.value))
        ? back(requestId, "approval-answered")
        : formAgain({ errors: { form: "question-over" }, values: form.values });
    default:
      return refuse(result);
  }
}

async function withdraw(asked: Asked, sent: FormData) {
  const { workshop, actor, requestId } = asked;
  const form = parseForm(withdrawApprovalInput, sent);
  if (form.outcome === "invalid") return formAgain(form);
  const result = await withdrawApproval(workshop, actor, requestId, form.value);
  switch (result.outcome) {
    case "withdrawn":
      return back(requestId, "approval-withdrawn");
    case "over":
      return (await isWithdrawn(asked, form.value))
        ? back(requestId, "approval-withdrawn")
        : formAgain({ errors: { form: "request-over" }, values: form.values });
    default:
      return refuse(result);
  }
}

/** Whether the same answer is there already: somebody sent the form twice. */
async function isAnswered({ workshop, actor, requestId }: Asked, { roundId, note }: AnswerQuestionInput) {
  const found = await findApproval(workshop, actor, requestId);
  const words = maskPersonalData(note).text;
  return found?.request.decisions.some(
    (one) =>
      one.kind === "answer" &&
      one.roundId === roundId &&
      one.note === words &&
      one.memberId === actor.memberId,
  );
}

async function isWithdrawn({ workshop, actor, requestId }: Asked, { kind, reason }: WithdrawApprovalInput) {
  const found = await findApproval(workshop, actor, requestId);
  const withdrawal = found?.request.withdrawal;
  return withdrawal?.kind === kind && withdrawal.reason === maskPersonalData(reason).text;
}

function back(requestId: string, flash: FlashKey) {
  return redirectWithFlash(`/freigaben/${requestId}`, flash);
}

function refuse(result: { readonly outcome: "request-unknown" | "not-permitted" }): never {
  throw result.outcome === "not-permitted" ? notPermitted() : notFound();
}
