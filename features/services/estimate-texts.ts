/** Words around any estimate, of a service or of what answers its needs. */
const de = {
  low: "niedrig",
  likely: "wahrscheinlich",
  high: "hoch",
  source: "Woher diese Zahlen kommen",
  optional: "freiwillig",
  unknown: "unbekannt",
  hours: "Std.",
  range: (low: string, high: string) => `${low} bis ${high}`,
  calculation: "Rechenweg",
};

const en: typeof de = {
  low: "low",
  likely: "likely",
  high: "high",
  source: "Where these numbers come from",
  optional: "optional",
  unknown: "unknown",
  hours: "hrs",
  range: (low, high) => `${low} to ${high}`,
  calculation: "How it is reckoned",
};

export const estimateTexts = { de, en };
