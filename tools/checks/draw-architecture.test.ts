import { describe, expect, test } from "vitest";

import { drawArchitecture } from "./draw-architecture.ts";
import { drawPicture } from "./draw-picture.ts";

const IMPORTS = [
  { from: "server.ts", to: "platform/log.server.ts" },
  { from: "web/routes/a.tsx", to: "features/voices/list-voices.server.ts" },
  { from: "web/routes/b.tsx", to: "features/services/list-services.server.ts" },
  { from: "features/voices/list-voices.server.ts", to: "features/services/service.ts" },
  { from: "features/voices/voice-store.server.ts", to: "platform/database/scope.server.ts" },
  { from: "features/voices/voice.test.ts", to: "engines/ranking/ranking.ts" },
  { from: "features/voices/voice.ts", to: "node_modules/zod/index.js" },
];

describe("drawing the architecture", () => {
  test("shows folders and their imports once each, without tests and packages", () => {
    const picture = drawPicture(IMPORTS);

    expect(picture.split("\n")).toEqual([
      "```mermaid",
      "flowchart TD",
      '  server_ts["server.ts"]',
      '  web["web"]',
      '  platform["platform"]',
      "  subgraph features",
      '    features_services["services"]',
      '    features_voices["voices"]',
      "  end",
      "  features --> platform",
      "  features_voices --> features_services",
      "  server_ts --> platform",
      "  web --> features",
      "```",
    ]);
  });

  test("does not depend on the order of files", () => {
    expect(drawPicture(IMPORTS.toReversed())).toBe(drawPicture(IMPORTS));
  });

  test("replaces what stands between the markers and nothing else", () => {
    const document = "before\n<!-- picture:start -->\nold\n<!-- picture:end -->\nafter\n";

    const drawn = drawArchitecture(document, "NEW");

    expect(drawn).toBe("before\n<!-- picture:start -->\n\nNEW\n\n<!-- picture:end -->\nafter\n");
  });

  test("refuses a document without markers", () => {
    expect(() => drawArchitecture("# Architecture", "NEW")).toThrow(RangeError);
  });
});
