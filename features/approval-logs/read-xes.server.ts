import { SaxesParser } from "saxes";
import type { ApprovalLog } from "./approval-log.ts";
import { assembleLog } from "./xes/assemble-log.ts";
import { decodeUtf8 } from "./xes/decode-utf8.server.ts";
import { unpackBytes } from "./xes/unpack-bytes.server.ts";
import { XesFaultFound } from "./xes-fault.ts";
import type { XesFault } from "./xes-fault.ts";

export type ReadXesResult =
  | { readonly outcome: "read"; readonly log: ApprovalLog }
  | { readonly outcome: "refused"; readonly reason: XesFault; readonly line: number | null };

const megabyte = 1024 * 1024;

/** 60,000 events are about 40 MB of XES. A log stays in memory as a whole and takes about four times that (measured). */
const limits = { mostUnpackedBytes: 250 * megabyte };

/**
 * Reads XES, also packed with gzip, from the pieces of a file. What cannot be read is refused with its reason and line;
 * only a fault of the source itself is thrown.
 */
export async function readXes(
  pieces: AsyncIterable<Uint8Array>,
  { mostUnpackedBytes } = limits,
): Promise<ReadXesResult> {
  const reading = beginReading();
  try {
    for await (const piece of unpackBytes(pieces, mostUnpackedBytes)) reading.take(piece);
    return { outcome: "read", log: reading.end() };
  } catch (error) {
    if (!(error instanceof XesFaultFound)) throw error;
    return { outcome: "refused", reason: error.fault, line: error.line };
  }
}

function beginReading() {
  const parser = new SaxesParser();
  const assembly = assembleLog();
  const decoder = decodeUtf8();
  refuseForeignDocuments(parser);
  // A bare "&" or a missing quotation mark is noticed only lines later: the tag in which it stands is where to look.
  let tagLine: number | undefined;
  let hasBegun = false;
  parser.on("opentagstart", () => {
    tagLine = parser.line;
    hasBegun = true;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const line = tagLine ?? parser.line;
    tagLine = undefined;
    assembly.open({ name, attributes, line });
  });
  parser.on("closetag", assembly.close);
  parser.on("error", () => {
    if (!hasBegun) throw new XesFaultFound("no-xes", null);
    throw new XesFaultFound("xml-broken", tagLine ?? parser.line);
  });
  return {
    take: (piece: Uint8Array) => {
      parser.write(decoder.take(piece, parser.line));
    },
    end: () => {
      decoder.end(parser.line);
      parser.close();
      const log = assembly.finish();
      if (!log) throw new XesFaultFound("xml-broken", parser.line);
      return log;
    },
  };
}

/** A document type could define entities that grow without end, so there is none at all. */
function refuseForeignDocuments(parser: SaxesParser): void {
  parser.on("doctype", () => {
    throw new XesFaultFound("document-type", parser.line);
  });
  parser.on("xmldecl", ({ encoding = "utf-8" }) => {
    if (!/^(?:utf-?8|us-ascii)$/i.test(encoding)) throw new XesFaultFound("encoding-unknown", parser.line);
  });
}
