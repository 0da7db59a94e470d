import { describe, expect, test } from "vitest";
import { createRateLimits } from "./rate-limits.server.ts";

const account = "aylin@musterstadt.example";

describe("tries to sign in to one account", () => {
  test("are 10 from one place, and go on from another", async () => {
    const { signInByAccount } = createRateLimits();
    for (let count = 0; count < 10; count += 1) await signInByAccount("office", account);

    const answers = [
      await signInByAccount("office", account),
      await signInByAccount("home", account),
      await signInByAccount("office", "murat@musterstadt.example"),
    ];

    expect(answers).toEqual([false, true, true]);
  });

  test("are 100 from all places together", async () => {
    const { signInByAccount } = createRateLimits();
    const places = Array.from({ length: 100 }, (_unused, count) => `place ${String(count % 20)}`);

    const answers = await Promise.all(places.map((place) => signInByAccount(place, account)));

    expect(new Set(answers)).toEqual(new Set([true]));
    expect(await signInByAccount("home", account)).toBe(false);
  });

  test("that were stopped at one place do not count against the other places", async () => {
    const { signInByAccount } = createRateLimits();
    for (let count = 0; count < 500; count += 1) await signInByAccount("guesser", account);

    expect(await signInByAccount("home", account)).toBe(true);
  });
});
