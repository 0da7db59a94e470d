/**
 * One invented voice of Musterstadt. Telephone numbers in the texts come from the ranges that the Bundesnetzagentur keeps
 * free for films, e-mail addresses from RFC 2606, the IBAN is the published example, and licence plates have more
 * characters than the Fahrzeug-Zulassungsverordnung allows, so that none of them leads to anybody.
 */
export type DemoVoice = {
  source:
    "feedback" | "interview" | "usability-observation" | "support-call" | "accessibility-finding" | "import";
  text: string;
  /** What it is about, kebab-case English, for grouping voices into needs. */
  theme: string;
  /** Among the first of its theme: the need that comes of it is known by these words. */
  opens?: true;
  /** The page or situation it comes from, in a few German words. */
  context?: string;
};
