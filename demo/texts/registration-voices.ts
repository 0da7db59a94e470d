import type { DemoVoice } from "./demo-voice.ts";
import { registrationAccessVoices } from "./registration-access-voices.ts";
import { registrationAppointmentVoices } from "./registration-appointment-voices.ts";
import { registrationDocumentVoices } from "./registration-document-voices.ts";
import { registrationFormVoices } from "./registration-form-voices.ts";
import { registrationHouseholdVoices } from "./registration-household-voices.ts";
import { registrationOtherVoices } from "./registration-other-voices.ts";

/** All invented voices on "Wohnsitz anmelden", theme after theme: whoever dates them must mix them first. */
export const registrationVoices: readonly DemoVoice[] = [
  ...registrationAccessVoices,
  ...registrationAppointmentVoices,
  ...registrationDocumentVoices,
  ...registrationFormVoices,
  ...registrationHouseholdVoices,
  ...registrationOtherVoices,
];
