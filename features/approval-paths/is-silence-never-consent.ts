import { subjectsNeverGrantedBySilence } from "./approval-path.ts";
import type { Station } from "./approval-path.ts";

/** Words in a station's name that say what it looks at, whatever subject was chosen for it. */
const namesNeverGrantedBySilence =
  /datenschutz|informationssicherheit|it-sicherheit|haushalt|kämmerei|data protection|information security|budget|(?<![\p{L}\d])(?:dsb|isb|ciso|dpo)(?![\p{L}\d])/iu;

/** Whether silence at this station can never count as consent, by its subject or by its name. */
export function isSilenceNeverConsent({ subject, name }: Pick<Station, "subject" | "name">): boolean {
  return subjectsNeverGrantedBySilence.includes(subject) || namesNeverGrantedBySilence.test(asRead(name));
}

/** The name as a reader sees it: without soft hyphens and what else has no shape, and with letters of one width. */
function asRead(name: string): string {
  return name.normalize("NFKC").replace(/\p{Cf}/gu, "");
}
