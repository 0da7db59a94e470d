import { beforeAll, expect, test } from "vitest";
import { maskPersonalData, personalDataKinds } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { Actor } from "#features/actors/actor.ts";
import { answerQuestion } from "#features/approvals/answer-question.server.ts";
import { requestTexts } from "#features/approvals/approval.ts";
import type { RequestTexts } from "#features/approvals/approval.ts";
import { decideStation } from "#features/approvals/decide-station.server.ts";
import { sendApproval } from "#features/approvals/send-approval.server.ts";
import { withdrawApproval } from "#features/approvals/withdraw-approval.server.ts";
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

let fresh: FreshWorkshop;
let home: TestAuthority;
let approver: Actor;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "nord");
  ({ approver } = await someDeciders(fresh.workshop, home));
});

const longest = 2000;

/** As long as may be sent, and nothing but personal data. */
function fill(piece: string): string {
  return piece
    .repeat(Math.ceil(longest / piece.length))
    .slice(0, longest)
    .trim();
}

const adversarial = [
  "B-A 1 ",
  "B-A 1,",
  "B-A 1H\n",
  "a@b.de ",
  "0228 1234 ",
  "geb. 1.1.80 ",
  "Am Weg 1, 53111 Bonn ",
  "Frau Li, ",
  "DE89370400440532013000 ",
  "B-A 1 a@b.de 0228 1234 ",
].map(fill);

test.each(adversarial)(
  "words that are nearly all personal data are stored, wherever they stand (%#)",
  async (words) => {
    const texts = Object.fromEntries(requestTexts.map((name) => [name, words])) as RequestTexts;
    const initiativeId = await anInitiative(fresh.workshop, home);
    const place = { serviceKey: home.service.key, initiativeId };
    const input = aRequestInput(await aPath(fresh.workshop, home), undefined, texts);
    const sent = await sendApproval(fresh.workshop, home.member, place, input);
    if (sent.outcome !== "sent") throw new Error(sent.outcome);
    const { requestId } = sent;
    const masked = maskPersonalData(words).text;
    const station = { requestId, stationKey: "data-protection" };
    const { rounds, versions } = await readRequest(fresh.workshop, home.member, requestId);
    const roundId = rounds.find(({ stationKey }) => stationKey === station.stationKey)?.id ?? "";
    const say = (decision: "question" | "refused") =>
      decideStation(fresh.workshop, approver, station, {
        decision,
        note: words,
        mustChange: words,
        roundId,
        versionNumber: 1,
      });

    const outcomes = [
      await say("question"),
      await answerQuestion(fresh.workshop, home.member, station, { note: words, roundId }),
      await say("refused"),
      await withdrawApproval(fresh.workshop, home.member, requestId, { kind: "given-up", reason: words }),
    ];

    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["decided", "answered", "decided", "withdrawn"]);
    expect(versions[0]).toMatchObject(Object.fromEntries(requestTexts.map((name) => [name, masked])));
    const after = await readRequest(fresh.workshop, home.member, requestId);
    expect(after.decisions.map(({ note }) => note)).toEqual([masked, masked, masked]);
    expect(after.withdrawal?.reason).toBe(masked);
  },
);

test("no placeholder is longer than the room that is left for one, and some words outgrow what was sent", () => {
  const lengths = personalDataKinds.map((kind) => `⟦${kind}⟧`.length);

  expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
  expect(Math.max(...adversarial.map((words) => maskPersonalData(words).text.length))).toBeGreaterThan(4000);
});
