import { beforeAll, describe, expect, test } from "vitest";
import { aPath, aRequest, estimateRequest, someDeciders } from "#tests/database/an-approval.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { openApplication } from "./application.server.ts";
import type { Answer, Browser } from "./browser.server.ts";

const page = "/was-haengt";
const estimated = 26;
let home: TestAuthority;
let member: Browser;

beforeAll(async () => {
  const fresh = await freshWorkshop();
  fresh.setNow(new Date("2026-11-09T10:00:00Z"));
  const application = await openApplication(fresh);
  home = await anAuthority(fresh.workshop, "musterdorf");
  await someDeciders(fresh.workshop, home);
  const path = await aPath(fresh.workshop, home);
  for (let number = 0; number < estimated; number += 1) {
    await estimateRequest(fresh.workshop, home, await aRequest(fresh.workshop, home, path));
  }
  await aRequest(fresh.workshop, home, path);
  member = await application.signedIn(home.memberEmail);
  fresh.setNow(new Date("2026-11-12T10:00:00Z"));
});

const countRows = ({ document }: Answer) => document.querySelectorAll(".journey-bars__row").length;
const textOf = ({ document }: Answer) =>
  (document.querySelector("main")?.textContent ?? "").replaceAll(/\s+/g, " ");
const tellSums = (answer: Answer) => ({
  lead: textOf(answer).match(/\d+ Vorhaben warten\. Jeder Tag [^.]+/)?.[0],
  station: [...answer.document.querySelectorAll(".panel > .data-table .data-table__row")]
    .map((row) => [...row.children].map(({ textContent }) => textContent))
    .find((cells) => cells[0]?.includes("Datenschutz"))
    ?.slice(0, 3)
    .map((cell) => cell.replaceAll(/\s+/g, " ")),
});

describe("where more waits than one reads at once", () => {
  test("the worst stand as rows, how many are left out is said, and all are one link away", async () => {
    const answer = await member.get(page);

    expect(countRows(answer)).toBe(25);
    expect(textOf(answer)).toContain("25 von 27, nach verlorenen Bürgerstunden.");
    const link = answer.document.querySelector(`main a[href="${page}?rows=all"]`);
    expect(link?.textContent).toBe("Alle 27 zeigen");
    const all = await member.get(`${page}?rows=all`);
    expect(countRows(all)).toBe(27);
    expect(textOf(all)).not.toContain("25 von 27");
  });

  test("what is summed up counts what no row shows, and so does what nobody knows", async () => {
    const worst = await member.get(page);

    expect(textOf(worst)).toContain(
      "27 Vorhaben warten. Jeder Tag kostet Menschen zusammen etwa 260 Stunden (130 bis 520); bei einem ist es unbekannt.",
    );
    expect(tellSums(worst).station?.[1]).toContain("27 Anträge");
    expect(tellSums(worst).station?.[2]).toContain("780 Std. (390 bis 1.600), dazu 1 unbekannt");
    expect(tellSums(worst)).toEqual(tellSums(await member.get(`${page}?rows=all`)));
  });

  test("the chosen service is kept", async () => {
    const chosen = await member.get(`${page}?service=${home.service.key}`);
    const href = `${page}?service=${home.service.key}&rows=all`;

    expect(chosen.document.querySelector(`main a[href="${href}"]`)).not.toBeNull();
    expect(countRows(await member.get(href))).toBe(27);
  });

  test.each(["rows=", "rows=100", "rows=ALL", "rows=all&rows=1x", "rows=%00"])(
    "takes %s in its address for one of both",
    async (query) => {
      const answer = await member.get(`${page}?${query}`);

      expect(answer.status).toBe(200);
      expect([25, 27]).toContain(countRows(answer));
    },
  );

  test("pages carry no more to the browser than they show", async () => {
    const { text } = await member.get(page);

    expect(text).not.toContain("staffTime");
    expect(text).not.toContain("freshness");
  });
});
