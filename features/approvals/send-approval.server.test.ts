import { beforeAll, expect, test } from "vitest";
import {
  aPath,
  aRequestInput,
  anInitiative,
  readRequest,
  someDeciders,
} from "#tests/database/an-approval.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { sendApproval } from "./send-approval.server.ts";
import { withdrawApproval } from "./withdraw-approval.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;

/** As long as the form allows; masked it is more than two and a half times as long. */
const growing = "K-A 1,".repeat(333);

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
});

test("texts that grow by masking are taken, in a request and in the reason for withdrawing it", async () => {
  await someDeciders(fresh.workshop, home);
  const path = await aPath(fresh.workshop, home);
  const initiativeId = await anInitiative(fresh.workshop, home);
  const place = { serviceKey: home.service.key, initiativeId };
  const texts = { change: growing, newData: growing, risk: growing, wayBack: growing };
  const input = { ...aRequestInput(path), ...texts, firstFor: growing, findings: growing };

  const sent = await sendApproval(fresh.workshop, home.member, place, input);
  if (sent.outcome !== "sent") throw new Error(sent.outcome);
  const withdrawn = await withdrawApproval(fresh.workshop, home.member, sent.requestId, {
    kind: "given-up",
    reason: growing,
  });

  expect(growing.length).toBeLessThanOrEqual(2_000);
  expect(withdrawn.outcome).toBe("withdrawn");
  const { versions } = await readRequest(fresh.workshop, home.member, sent.requestId);
  expect(versions[0]?.change).toBe("⟦licence-plate⟧,".repeat(333));
});
