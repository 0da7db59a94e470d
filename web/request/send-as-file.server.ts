import { Readable } from "node:stream";
import type { Workshop } from "#platform/workshop.server.ts";

/** Answers with a file to keep, sent piece by piece while it is made. `fileName` is plain ASCII. */
export function sendAsFile(
  workshop: Workshop,
  pieces: AsyncIterable<string>,
  { fileName, contentType }: { readonly fileName: string; readonly contentType: string },
): Response {
  const bytes = Readable.from(encoded(loggingFaults(workshop, pieces)));
  return new Response(Readable.toWeb(bytes) as unknown as ReadableStream<Uint8Array>, {
    headers: { "content-type": contentType, "content-disposition": `attachment; filename="${fileName}"` },
  });
}

/** The answer has begun when a fault happens, so its status says nothing: the log does, and the file ends before its end. */
async function* loggingFaults(workshop: Workshop, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  try {
    yield* pieces;
  } catch (error) {
    workshop.log.error({ err: error }, "an export broke off");
    throw error;
  }
}

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}
