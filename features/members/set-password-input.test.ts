import { describe, expect, test } from "vitest";
import { longestPassword, shortestPassword } from "#platform/login/login.server.ts";
import { setPasswordInput } from "./set-password-input.ts";

function issueOf(password: string): string | undefined {
  return setPasswordInput.safeParse({ password }).error?.issues[0]?.message;
}

describe("a new password", () => {
  test.each([
    ["left empty", 0, "missing"],
    ["one character short", shortestPassword - 1, "password-too-short"],
    ["as short as the login allows", shortestPassword, undefined],
    ["as long as the login allows", longestPassword, undefined],
    ["one character too long", longestPassword + 1, "password-too-long"],
  ])("%s is judged as the login does", (_case, length, issue) => {
    const found = issueOf("x".repeat(length));

    expect(found).toBe(issue);
  });

  test("keeps the blanks somebody typed", () => {
    const parsed = setPasswordInput.parse({ password: "  ein langer Satz  " });

    expect(parsed.password).toBe("  ein langer Satz  ");
  });
});
