import { describe, expect, test } from "vitest";
import { splitLinks } from "./split-links.ts";

const site = "https://wirkstatt.example";

describe("the links of a mail", () => {
  test("an address of this site becomes a path", () => {
    const text = "Ihr Link:\n\nhttps://wirkstatt.example/passwort-setzen?token=abc\n\nGruß";

    const parts = splitLinks(text, site);

    expect(parts).toEqual([
      { text: "Ihr Link:\n\n" },
      { text: "https://wirkstatt.example/passwort-setzen?token=abc", path: "/passwort-setzen?token=abc" },
      { text: "\n\nGruß" },
    ]);
  });

  test.each([
    ["another host", "https://elsewhere.example/a"],
    ["a host that begins alike", "https://wirkstatt.example.elsewhere.example/a"],
    ["a name before the host", "https://wirkstatt.example@elsewhere.example/a"],
    ["another scheme", "javascript:alert(1)"],
  ])("%s stays plain words", (_case, address) => {
    const parts = splitLinks(`siehe ${address}`, site);

    expect(parts.every((part) => part.path === undefined)).toBe(true);
  });
});
