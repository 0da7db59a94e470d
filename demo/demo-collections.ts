import type { DemoRhythm } from "./date-demo-voices.ts";
import type { DemoApproval } from "./texts/demo-approval.ts";
import { registrationApprovals } from "./texts/registration-approvals.ts";
import { streetDamageApprovals } from "./texts/street-damage-approvals.ts";
import { registrationInitiatives } from "./texts/registration-initiatives.ts";
import { streetDamageInitiatives } from "./texts/street-damage-initiatives.ts";
import type { DemoInitiative } from "./texts/demo-initiative.ts";
import { registrationSorting, streetDamageSorting } from "./texts/demo-needs.ts";
import type { DemoSorting } from "./texts/demo-needs.ts";
import { demoServices } from "./texts/demo-services.ts";
import type { DemoService } from "./texts/demo-services.ts";
import type { DemoVoice } from "./texts/demo-voice.ts";
import { registrationVoices } from "./texts/registration-voices.ts";
import { streetDamageVoices } from "./texts/street-damage-voices.ts";

/** A service of Musterstadt with all that happens around it. */
export type DemoCollection = {
  readonly service: DemoService;
  readonly voices: readonly DemoVoice[];
  readonly rhythm: DemoRhythm;
  readonly imported: { readonly sourceName: string; readonly fileName: string };
  readonly sorting: DemoSorting;
  readonly initiatives: readonly DemoInitiative[];
  readonly approvals: readonly DemoApproval[];
};

const [registration, streetDamage] = demoServices;

/** First the registration, then the street damage. */
export const demoCollections: readonly DemoCollection[] = [
  {
    service: registration,
    voices: registrationVoices,
    // Three weeks ago a release broke the upload from telephones; more people write since the form was announced.
    rhythm: {
      seed: 1,
      risesSince: 42,
      burst: { theme: "mobile-upload", from: 23, until: 16 },
      // Fees were a matter until the first page named them; the display in the waiting room was replaced years ago.
      spans: {
        "fees-unclear": { from: 240, until: 190 },
        "fees-clear": { from: 40, until: 15 },
        "queue-display": { from: 1_000, until: 760 },
      },
    },
    imported: { sourceName: "Altes Kontaktformular", fileName: "altes-kontaktformular.csv" },
    sorting: registrationSorting,
    initiatives: registrationInitiatives,
    approvals: registrationApprovals,
  },
  {
    service: streetDamage,
    voices: streetDamageVoices,
    rhythm: {
      seed: 2,
      // A cable fault left whole streets dark for a week.
      burst: { theme: "street-light-out", from: 80, until: 72 },
      // Scooters were a matter until the companies had to mark places for them.
      spans: { "parked-scooters": { from: 240, until: 190 } },
    },
    imported: { sourceName: "Postfach Tiefbauamt", fileName: "postfach-tiefbauamt.csv" },
    sorting: streetDamageSorting,
    initiatives: streetDamageInitiatives,
    approvals: streetDamageApprovals,
  },
];
