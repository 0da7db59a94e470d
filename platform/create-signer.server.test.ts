import { describe, expect, test } from "vitest";
import { createSigner } from "./create-signer.server.ts";

const secret = "a-secret-of-this-test-with-more-than-32-characters";
const signer = createSigner(secret);
const signature = signer.sign("approval-link", "one");

describe("a signature", () => {
  test("is 43 characters that need no escaping in an address", () => {
    expect(signature).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  test("is known again by every server with the same secret", () => {
    expect(createSigner(secret).isSigned("approval-link", "one", signature)).toBe(true);
  });

  test.each([
    ["another text", "two", signature],
    ["one letter changed", "one", `${signature.slice(0, -1)}_`],
    ["cut off", "one", signature.slice(0, -1)],
    ["with something behind it", "one", `${signature}A`],
    ["nothing", "one", ""],
    ["letters of more than one byte", "one", "ä".repeat(43)],
  ])("is refused: %s", (_case, text, given) => {
    expect(signer.isSigned("approval-link", text, given)).toBe(false);
  });

  test("of another secret is refused", () => {
    expect(createSigner(`${secret}x`).isSigned("approval-link", "one", signature)).toBe(false);
  });

  test("is none that the secret itself would make", async () => {
    const { createHmac } = await import("node:crypto");

    expect(createHmac("sha256", secret).update("one").digest("base64url")).not.toBe(signature);
  });
});
