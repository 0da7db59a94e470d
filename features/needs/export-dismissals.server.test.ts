import { Readable } from "node:stream";
import { beforeAll, expect, test } from "vitest";
import { prepareVoiceImport } from "#features/voice-imports/prepare-voice-import.server.ts";
import { receiveFile } from "#features/voice-imports/receive-file.server.ts";
import { recordImportedVoices } from "#features/voices/record-imported-voices.server.ts";
import { withdrawVoice } from "#features/voices/withdraw-voice.server.ts";
import { aNeed, aVoice } from "#tests/database/a-need.server.ts";
import { anAuthority, aService } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { attachVoices } from "./attach-voices.server.ts";
import { dismissVoices } from "./dismiss-voices.server.ts";
import { exportDismissals } from "./export-dismissals.server.ts";
import { undoDecision } from "./undo-decision.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
});

const voice = (serviceKey: string) => aVoice(fresh.workshop, home.member, serviceKey);

async function dismiss(serviceKey: string, voiceIds: readonly string[], note?: string) {
  const input = { voiceIds: [...voiceIds], reason: "other" as const, note };
  const result = await dismissVoices(fresh.workshop, home.member, serviceKey, input);
  if (result.outcome !== "dismissed") throw new Error(result.outcome);
  return result.decisionId;
}

async function exported(serviceId: string): Promise<readonly unknown[]> {
  const pieces = await Array.fromAsync(exportDismissals(fresh.workshop, home.member, serviceId));
  const lines = pieces.join("").split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line) as unknown);
}

test("tells each voice set aside with reason and note, in the order in which it was decided", async () => {
  const { key, id } = home.service;
  const [early, late, waiting] = [await voice(key), await voice(key), await voice(key)];
  await aNeed(fresh.workshop, home.member, key, 1);
  await dismiss(key, [late], "Werbung");
  await dismiss(key, [early]);

  const lines = await exported(id);

  expect(lines).toEqual([
    { voiceId: late, reason: "other", note: "Werbung" },
    { voiceId: early, reason: "other", note: null },
  ]);
  expect(JSON.stringify(lines)).not.toContain(waiting);
});

test("leaves out what is not set aside any more, was withdrawn, or belongs to another service", async () => {
  const service = await aService(fresh.workshop, home.operator, home.teamId, "Boot anmelden");
  const [needed, back, withdrawn] = [
    await voice(service.key),
    await voice(service.key),
    await voice(service.key),
  ];
  const { needId } = await aNeed(fresh.workshop, home.member, service.key, 1);
  await dismiss(service.key, [needed, withdrawn]);
  const decisionId = await dismiss(service.key, [back]);
  await dismiss(home.service.key, [await voice(home.service.key)]);
  expect(await exported(service.id)).toHaveLength(3);

  await attachVoices(fresh.workshop, home.member, service.key, {
    voiceIds: [needed],
    needId,
    stance: "supports",
  });
  await undoDecision(fresh.workshop, home.member, service.key, decisionId);
  const place = { serviceKey: service.key, voiceId: withdrawn };
  await withdrawVoice(fresh.workshop, home.member, place, { reason: "Auf Wunsch" });

  expect(await exported(service.id)).toEqual([]);
});

test("comes whole where it takes more than one batch, each voice once", async () => {
  const service = await aService(fresh.workshop, home.operator, home.teamId, "Zelt anmelden");
  const voiceIds = await importVoices(service, 1_234);
  await dismiss(service.key, voiceIds);

  const lines = (await exported(service.id)) as readonly { voiceId: string }[];

  expect(lines.map((line) => line.voiceId).sort()).toEqual([...voiceIds].sort());
  expect(lines).toHaveLength(1_234);
});

async function importVoices(
  service: { readonly id: string; readonly key: string },
  count: number,
): Promise<readonly string[]> {
  const received = await receiveFile(fresh.workshop, Readable.from(["text\nHallo\n"]));
  if (received.outcome !== "received") throw new Error(received.outcome);
  const file = { fileKey: received.fileKey, fileName: "a.csv" };
  const prepared = await prepareVoiceImport(fresh.workshop, home.member, service.key, file);
  if (prepared.outcome !== "prepared") throw new Error(prepared.outcome);
  const { importId } = prepared;
  return fresh.workshop.inScope(home.authority.id, async (scope) => {
    const batch = { serviceId: service.id, sourceName: "Postfach", importId, at: fresh.workshop.now() };
    const voices = Array.from({ length: count }, (_unused, number) => ({ text: `Beitrag ${number}` }));
    await recordImportedVoices(scope, batch, voices);
    const recorded = scope.transaction.selectFrom("voices").where("voices.service_id", "=", service.id);
    return (await recorded.select("voices.id").execute()).map(({ id }) => id);
  });
}
