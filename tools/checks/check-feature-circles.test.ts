import { describe, expect, test } from "vitest";

import { checkFeatureCircles } from "./check-feature-circles.ts";

const VOICES_TO_SERVICES = {
  from: "features/voices/find-voice.server.ts",
  to: "features/services/service.ts",
};
const SERVICES_TO_TEAMS = { from: "features/services/service.ts", to: "features/teams/team.ts" };
const TEAMS_TO_VOICES = { from: "features/teams/list-teams.server.ts", to: "features/voices/voice.ts" };

describe("checking circles of features", () => {
  test("accepts imports that lead one way", () => {
    expect(checkFeatureCircles([VOICES_TO_SERVICES, SERVICES_TO_TEAMS])).toEqual([]);
  });

  test("names the imports of a circle, also when no file imports itself", () => {
    const problems = checkFeatureCircles([VOICES_TO_SERVICES, SERVICES_TO_TEAMS, TEAMS_TO_VOICES]);

    expect(problems).toHaveLength(3);
    expect(problems[0]).toBe(
      "features/services: imports itself in a circle: " +
        "features/services/service.ts imports features/teams/team.ts; " +
        "features/teams/list-teams.server.ts imports features/voices/voice.ts; " +
        "features/voices/find-voice.server.ts imports features/services/service.ts.",
    );
  });

  test("does not count tests, platform and packages", () => {
    const problems = checkFeatureCircles([
      VOICES_TO_SERVICES,
      { from: "features/services/service.test.ts", to: "features/voices/voice.ts" },
      { from: "features/services/service.ts", to: "platform/log.server.ts" },
    ]);

    expect(problems).toEqual([]);
  });
});
