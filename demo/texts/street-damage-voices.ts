import type { DemoVoice } from "./demo-voice.ts";
import { streetCleanlinessVoices } from "./street-cleanliness-voices.ts";
import { streetFormVoices } from "./street-form-voices.ts";
import { streetLightVoices } from "./street-light-voices.ts";
import { streetOtherVoices } from "./street-other-voices.ts";
import { streetReplyVoices } from "./street-reply-voices.ts";
import { streetSurfaceVoices } from "./street-surface-voices.ts";

/** All invented voices on "Straßenschaden melden", theme after theme: whoever dates them must mix them first. */
export const streetDamageVoices: readonly DemoVoice[] = [
  ...streetCleanlinessVoices,
  ...streetFormVoices,
  ...streetLightVoices,
  ...streetReplyVoices,
  ...streetSurfaceVoices,
  ...streetOtherVoices,
];
