import { connect } from "node:net";
import { serve } from "@hono/node-server";
import type { AddressInfo } from "node:net";

type Fetch = (request: Request) => Response | Promise<Response>;

export type RawServer = {
  readonly port: number;
  /** Writes the pieces as they are to a connection of its own and gives everything answered until it closes. */
  readonly talk: (...pieces: readonly string[]) => Promise<string>;
  /** The same, but hangs up where no answer has come after a moment. */
  readonly hangUp: (...pieces: readonly string[]) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** How long a connection may stay silent after an answer before it counts as ended, in milliseconds. */
const SILENCE_MS = 400;
/** How long the first word of an answer may take on a busy machine, in milliseconds. */
const PATIENCE_MS = 10_000;

/** The application behind a real port, for messages no browser and no fetch would send. */
export async function openRawServer(fetch: Fetch): Promise<RawServer> {
  const server = serve({ fetch, hostname: "127.0.0.1", port: 0 });
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    talk: (...pieces) => talk(port, pieces, PATIENCE_MS),
    hangUp: (...pieces) => talk(port, pieces, SILENCE_MS),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

function talk(port: number, pieces: readonly string[], patienceMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let answered = "";
    socket.setTimeout(patienceMs, () => socket.destroy());
    socket.on("data", (chunk) => {
      answered += chunk.toString();
      socket.setTimeout(SILENCE_MS);
    });
    socket.on("close", () => {
      resolve(answered);
    });
    // The server may close before everything is written: what it answered counts.
    socket.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "ECONNRESET" && error.code !== "EPIPE") reject(error);
    });
    for (const piece of pieces) socket.write(piece);
  });
}
