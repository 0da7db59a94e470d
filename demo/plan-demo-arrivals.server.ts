import { atInstant, dayBefore, minutesLater } from "./happening.ts";
import type { Happening } from "./happening.ts";
import { daysSinceImport } from "./date-demo-voices.ts";
import type { DemoCollection } from "./demo-collections.ts";
import type { DemoDesk } from "./demo-desk.server.ts";
import { importDemoVoices } from "./import-demo-voices.server.ts";
import { recordDemoVoice } from "./record-demo-voice.server.ts";
import type { DemoDoor } from "./record-demo-voice.server.ts";
import type { DemoService } from "./texts/demo-services.ts";

/**
 * How a service's voices come in: one by one, and a file of old ones. `numberBefore` is how many were numbered for other
 * services, whose files came a quarter of an hour earlier each.
 */
export function planDemoArrivals(
  desk: DemoDesk,
  { service, imported }: DemoCollection,
  {
    authorityKey,
    place,
    numberBefore,
  }: { readonly authorityKey: string; readonly place: number; readonly numberBefore: number },
): readonly Happening[] {
  const { workshop, serviceKey, dated } = desk;
  const door = { authorityKey, serviceKey, recorderOf: recordersOf(desk, service) };
  const voices = dated.filter(({ voice }) => voice.source === "import");
  // Off the full second, so that both files have an instant of their own.
  const importedAt = new Date(minutesLater(dayBefore(workshop, daysSinceImport), place * 15).getTime() + 999);
  const file: Happening = {
    at: importedAt,
    act: () =>
      importDemoVoices(atInstant(workshop, importedAt), door.recorderOf("import"), serviceKey, {
        ...imported,
        voices,
      }),
  };
  const others = dated
    .filter(({ voice }) => voice.source !== "import")
    .map((one, index) => ({
      at: one.at,
      act: () => recordDemoVoice(workshop, door, one, numberBefore + index + 1),
    }));
  return [file, ...others];
}

/** Researchers interview, designers watch, the responsible people take calls, developers check accessibility. */
function recordersOf(desk: Pick<DemoDesk, "personCalled">, service: DemoService): DemoDoor["recorderOf"] {
  const callTaker = service.team === "Bürgerservice" ? "aylin.demir" : "peter.hollmann";
  const names = {
    feedback: callTaker,
    import: callTaker,
    interview: "ngoc.anh.tran",
    "usability-observation": "jonas.petersen",
    "support-call": callTaker,
    "accessibility-finding": "ewa.kowalska",
  };
  return (source) => desk.personCalled(names[source]);
}
