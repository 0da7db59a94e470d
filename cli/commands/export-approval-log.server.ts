import { exportApprovalLog } from "#features/approval-logs/export-approval-log.server.ts";
import { chooseAuthority } from "../choose-authority.server.ts";
import { done } from "../command.ts";
import type { Command } from "../command.ts";
import { writeOut } from "../write-out.ts";

export const exportApprovalLogCommand: Command = {
  words: ["approvals", "log"],
  usage: "[--authority KEY]",
  summary: "Writes the journal of all requests as XES 1849-2016 to standard output.",
  help: `  --authority KEY  may be left out where there is only one authority

A case is a request. Names of people and words of decisions are not in it.`,
  options: { authority: { type: "string" } },
  positionals: 0,
  run: ({ given, inWorkshop, signal }) =>
    inWorkshop(async ({ workshop }) => {
      const chosen = await chooseAuthority(workshop, given["authority"]);
      if (chosen.outcome === "refused") return chosen.result;
      const exported = await exportApprovalLog(workshop, chosen.operator);
      if (exported.outcome === "not-permitted") throw new Error("the operator may export everything");
      for await (const piece of exported.pieces) {
        if (signal.aborted || !(await writeOut(piece))) break;
      }
      return done;
    }),
};
