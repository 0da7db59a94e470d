import type { Station } from "./approval-path.ts";
import { templateStation } from "./template-station.ts";

type Named = Pick<Station, "key" | "name">;

/** House rules that all levels know under another name: candidates for removal. */
export const houseStations = {
  /** Frees new connections, after information security has looked at them. */
  systems: ({ key, name }: Named): Station =>
    templateStation({
      key,
      name,
      subject: "other",
      reason: { kind: "house-rule", source: `Hausregel: Die ${name} gibt neue Anschlüsse frei` },
      rule: { when: "any", conditions: [{ question: "new-system-connected", is: "yes" }] },
      periodInWorkingDays: 10,
      after: ["informationssicherheit"],
      looksAt: "Ob das neue System in die Planung passt",
    }),
  /** Co-signs what concerns many and cannot be taken back. */
  head: ({ key, name, after }: Named & { readonly after: string }): Station =>
    templateStation({
      key,
      name,
      subject: "leadership",
      deciders: { roles: ["leadership"], memberIds: [] },
      standIns: { roles: [], memberIds: [] },
      reason: {
        kind: "house-rule",
        source: `Hausregel: Die ${name} zeichnet mit, was viele betrifft und sich nicht zurücknehmen lässt`,
      },
      rule: {
        when: "all",
        conditions: [
          { question: "reversible-within-an-hour", is: "no" },
          { question: "affected-share-in-percent", above: 50 },
        ],
      },
      periodInWorkingDays: 5,
      after: [after],
      looksAt: "Ob das Risiko getragen wird",
    }),
};
