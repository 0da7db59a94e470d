import { expect, test } from "vitest";
import { addDays } from "#platform/values/day-value.ts";
import { dateDemoVoices, daysSinceImport } from "./date-demo-voices.ts";
import { demoCollections } from "./demo-collections.ts";

/** Every fifth day of a year, so that every day of the week and every month is among them. */
const todays = Array.from({ length: 73 }, (_empty, place) => addDays("2026-11-23", place * 5));

test.each(demoCollections)(
  "whatever today is, the voice that opens a need on $service.name was there before it",
  ({ voices, rhythm, sorting }) => {
    for (const today of todays) {
      const opening = dateDemoVoices(voices, today, rhythm).filter(({ voice }) => voice.opens);
      for (const { voice, at } of opening) {
        const need = sorting.needs.find(({ themes }) => themes[0] === voice.theme);
        const arrivedOn =
          voice.source === "import" ? addDays(today, -daysSinceImport) : at.toISOString().slice(0, 10);
        // On a weekend it is the Friday before that counts.
        expect(arrivedOn < addDays(today, -(need?.daysAgo ?? 0) - 2), `${voice.theme} on ${today}`).toBe(
          true,
        );
      }
    }
  },
);

test.each(demoCollections)(
  "whatever today is, a theme of $service.name keeps to its time",
  ({ voices, rhythm }) => {
    for (const today of todays) {
      for (const { voice, at } of dateDemoVoices(voices, today, rhythm)) {
        const span = rhythm.spans?.[voice.theme];
        const day = at.toISOString().slice(0, 10);
        if (span)
          expect([day >= addDays(today, -span.from), day <= addDays(today, -span.until)]).toEqual([
            true,
            true,
          ]);
      }
    }
  },
);
