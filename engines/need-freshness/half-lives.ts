/** Days after which a piece of evidence is worth half, by its kind. */
export type HalfLives = Readonly<Record<string, number>>;

/** The kind under which a re-confirmation stands in the table. */
export const CONFIRMATION = "confirmation";

/**
 * The house's defaults, not findings: nobody has measured how fast a need fades. An authority may set its own. Their order is
 * the reasoned part: what depends on a release fades sooner than what depends on people or on law.
 */
export const defaultHalfLives: HalfLives = {
  // Said about a version of the service that has usually been changed within half a year.
  feedback: 180,
  // Also about today's service; what people call about follows its releases and letters.
  "support-call": 180,
  // Tells of people's situation and reasons, which outlast a release.
  interview: 365,
  // Seen in people's behaviour; habits and devices change about yearly.
  "usability-observation": 365,
  // A barrier stays until somebody removes it, and the standards behind it change every few years.
  "accessibility-finding": 730,
  // From a source we know less of: between a passing remark and a finding.
  import: 365,
  // Somebody looked again and found it still true; worth no more than fresh feedback.
  [CONFIRMATION]: 180,
};
