import type { PersonalDataKind } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { Consent, VoiceSource } from "../voice.ts";

const sourcesDe: Record<VoiceSource, string> = {
  feedback: "Rückmeldung",
  interview: "Gespräch",
  "usability-observation": "Beobachtung",
  "support-call": "Anruf",
  "accessibility-finding": "Barriere",
  import: "Import",
};

const sourcesEn: Record<VoiceSource, string> = {
  feedback: "Feedback",
  interview: "Interview",
  "usability-observation": "Observation",
  "support-call": "Call",
  "accessibility-finding": "Barrier",
  import: "Import",
};

const maskedDe: Record<PersonalDataKind, string> = {
  email: "E-Mail-Adresse entfernt",
  telephone: "Telefonnummer entfernt",
  iban: "Kontonummer entfernt",
  "tax-id": "Steuernummer entfernt",
  "licence-plate": "Kennzeichen entfernt",
  "date-of-birth": "Geburtsdatum entfernt",
  name: "Name entfernt",
  "home-address": "Wohnadresse entfernt",
  other: "Angabe entfernt",
};

const maskedEn: Record<PersonalDataKind, string> = {
  email: "e-mail address removed",
  telephone: "telephone number removed",
  iban: "account number removed",
  "tax-id": "tax number removed",
  "licence-plate": "licence plate removed",
  "date-of-birth": "date of birth removed",
  name: "name removed",
  "home-address": "home address removed",
  other: "detail removed",
};

const consentDe: Record<Consent, string> = {
  given: "Einverständnis liegt vor",
  "not-needed": "Einverständnis nicht nötig",
  unknown: "Einverständnis unbekannt",
};

const consentEn: Record<Consent, string> = {
  given: "Consent given",
  "not-needed": "Consent not needed",
  unknown: "Consent unknown",
};

const de = {
  sources: sourcesDe,
  namedSource: (source: string, name: string) => `${source} „${name}“`,
  masked: maskedDe,
  consent: consentDe,
  undated: "Datum unbekannt",
  withdrawn: "Zurückgezogen",
  wantsAnswer: "Antwort erwünscht",
};

type VoiceTexts = typeof de;

const en: VoiceTexts = {
  sources: sourcesEn,
  namedSource: (source, name) => `${source} “${name}”`,
  masked: maskedEn,
  consent: consentEn,
  undated: "Date unknown",
  withdrawn: "Withdrawn",
  wantsAnswer: "Would like an answer",
};

export const voiceTexts = { de, en };
