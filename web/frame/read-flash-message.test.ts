import { expect, test } from "vitest";
import { readFlashMessage } from "./read-flash-message.ts";

test.each([
  ["need-changed:0", "Der Bedarf ist neu formuliert. Die Worte von vorher stehen im Verlauf."],
  [
    "need-created+1:2",
    "Der Bedarf ist angelegt. 2 Stimmen belegen ihn. Eine persönliche Angabe wurde unkenntlich gemacht.",
  ],
  [
    "initiative-created+3:0",
    "Das Vorhaben ist angelegt. Ab jetzt läuft seine Uhr. 3 persönliche Angaben wurden unkenntlich gemacht.",
  ],
  ["need-changed+x:0", "Der Bedarf ist neu formuliert. Die Worte von vorher stehen im Verlauf."],
  ["nobody-wrote+1:0", undefined],
])("a flash such as %s says what was done, and what was masked", (flash, message) => {
  expect(readFlashMessage("de", flash)).toBe(message);
});
