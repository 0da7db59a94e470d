import type { DecisionKind, RequestTexts } from "#features/approvals/approval.ts";
import type { DemoApproval, DemoStep } from "./demo-approval.ts";

/** A decision that was made without much ado: so many working days after the request was sent. */
type Said = {
  after: number;
  decision?: Exclude<DecisionKind, "question" | "refused">;
  note?: string;
};

type Round = {
  initiative: string;
  by: string;
  daysAgo: number;
  /** How many of a hundred cases it concerns. */
  share: number;
  texts: Pick<RequestTexts, "change" | "newData" | "risk" | "wayBack"> & Partial<RequestTexts>;
  dataProtection: Said | readonly DemoStep[];
  informationSecurity: Said;
  accessibility: Said;
};

/** A request about a form that asks for something new: three stations look at it side by side. */
export function aboutAForm({ initiative, by, daysAgo, share, texts, ...said }: Round): DemoApproval {
  const steps = [
    ...(Array.isArray(said.dataProtection)
      ? (said.dataProtection as readonly DemoStep[])
      : [toStep("datenschutz", "holger.brandt", said.dataProtection as Said)]),
    toStep("informationssicherheit", "yusuf.kaya", said.informationSecurity),
    toStep("barrierefreiheit", "martina.feldmann", said.accessibility),
  ].sort((one, other) => one.after - other.after);
  return {
    initiative,
    by,
    sent: { daysAgo },
    texts: { firstFor: `${String(share)} von 100 Fällen.`, findings: "", ...texts },
    answers: {
      "new-personal-data": "yes",
      "accessible-interface": "yes",
      "affected-share-in-percent": share,
    },
    steps,
  };
}

function toStep(station: string, by: string, { after, decision = "granted", note }: Said): DemoStep {
  return { kind: "decides", after, station, by, decision, ...(note === undefined ? {} : { note }) };
}
