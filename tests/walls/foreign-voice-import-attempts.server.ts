import { Readable } from "node:stream";
import { discardVoiceImport } from "#features/voice-imports/discard-voice-import.server.ts";
import {
  findVoiceImport,
  listRefusals,
  listVoiceImports,
} from "#features/voice-imports/find-voice-import.server.ts";
import { prepareVoiceImport } from "#features/voice-imports/prepare-voice-import.server.ts";
import { receiveFile } from "#features/voice-imports/receive-file.server.ts";
import { recordBatch } from "#features/voice-imports/record-batch.server.ts";
import { runVoiceImportJob } from "#features/voice-imports/resume-voice-imports.server.ts";
import { runVoiceImport } from "#features/voice-imports/run-voice-import.server.ts";
import { startVoiceImport } from "#features/voice-imports/start-voice-import.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { Try } from "./attempt.ts";
import { inOurScope } from "./in-our-scope.ts";

const columns = { sourceName: "x", text: "text", title: undefined, id: undefined, date: undefined };

async function upload(workshop: Workshop) {
  const received = await receiveFile(workshop, Readable.from(["text\nHallo\n"]));
  if (received.outcome !== "received") throw new Error(received.outcome);
  return { fileKey: received.fileKey, fileName: "a.csv" };
}

export const foreignVoiceImportAttempts: Readonly<Record<string, readonly Try[]>> = {
  discardVoiceImport: [
    {
      of: ({ workshop, actor, ours, theirs }) =>
        discardVoiceImport(workshop, actor, {
          serviceKey: ours.ownService.key,
          importId: theirs.draftImportId,
        }),
      gives: { outcome: "import-unknown" },
    },
    {
      of: ({ workshop, actor, theirs }) =>
        discardVoiceImport(workshop, actor, {
          serviceKey: theirs.ownService.key,
          importId: theirs.draftImportId,
        }),
      gives: { outcome: "import-unknown" },
    },
  ],
  findVoiceImport: [
    {
      of: ({ workshop, actor, theirs }) =>
        findVoiceImport(workshop, actor, theirs.ownService, theirs.finishedImportId),
      gives: undefined,
    },
  ],
  listVoiceImports: [
    { of: ({ workshop, actor, theirs }) => listVoiceImports(workshop, actor, theirs.ownService), gives: [] },
  ],
  listRefusals: [
    {
      of: ({ workshop, actor, theirs }) => listRefusals(workshop, actor, theirs.finishedImportId),
      gives: [],
    },
  ],
  prepareVoiceImport: [
    {
      of: async ({ workshop, actor, theirs }) =>
        prepareVoiceImport(workshop, actor, theirs.ownService.key, await upload(workshop)),
      gives: { outcome: "service-unknown" },
    },
  ],
  recordBatch: [
    {
      of: (attempt) =>
        inOurScope(attempt, (scope) =>
          recordBatch(scope, attempt.actor, {
            importId: attempt.theirs.finishedImportId,
            firstRow: 0,
            rows: [{ line: 9, values: { text: "Übernommen" } }],
            today: "2026-11-23",
            at: new Date(),
          }),
        ),
      gives: undefined,
    },
  ],
  runVoiceImportJob: [
    {
      of: ({ workshop, actor, theirs }) =>
        runVoiceImportJob(
          workshop,
          { authorityId: actor.authorityId, id: theirs.draftImportId },
          new AbortController().signal,
        ),
      gives: undefined,
    },
  ],
  runVoiceImport: [
    {
      of: ({ workshop, actor, theirs }) =>
        runVoiceImport(workshop, { authorityId: actor.authorityId, importId: theirs.finishedImportId }),
      gives: { outcome: "not-startable" },
    },
  ],
  startVoiceImport: [
    {
      of: ({ workshop, actor, ours, theirs }) =>
        startVoiceImport(
          workshop,
          actor,
          { serviceKey: ours.ownService.key, importId: theirs.draftImportId },
          columns,
        ),
      gives: { outcome: "import-unknown" },
    },
  ],
};
