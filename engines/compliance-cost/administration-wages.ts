/** Levels of the federation, whose staff are paid differently. */
export type WageLevel = "bund" | "land" | "kommune";

/** Career groups (Laufbahngruppen): einfacher und mittlerer, gehobener, höherer Dienst; and the average of all. */
export type Career = "simple-and-middle" | "upper" | "higher" | "average";

/** One edition of the wage table. A newer one is added beside it, so that old figures can still be explained. */
export type AdministrationWages = {
  /** The year whose wages these are. */
  readonly asOf: string;
  readonly source: { readonly de: string; readonly en: string };
  readonly eurosAnHour: Readonly<Record<WageLevel, Readonly<Record<Career, number>>>>;
};

/**
 * Leitfaden zur Ermittlung und Darstellung des Erfüllungsaufwands, Anhang 8; Statistisches Bundesamt, 2025; in euros an hour,
 * without overheads.
 *
 * Quality of the source: transcribed from an open-source tool (juliaschaumeier/compliance-cost-computer,
 * backend/core/handbook_tables.py, 326fcf3), not from the PDF of the Statistisches Bundesamt. Each value times 1,600 hours is
 * the yearly cost printed there for one full-time member of staff. To be compared with the PDF before figures are published.
 */
export const administrationWages2025: AdministrationWages = {
  asOf: "2025",
  source: {
    de: "Leitfaden zum Erfüllungsaufwand, Anhang 8 (Statistisches Bundesamt, Stand 2025), nach einer Abschrift; nicht mit dem Original verglichen",
    en: "Guide to compliance costs, annex 8 (Federal Statistical Office, as of 2025), from a transcript; not compared with the original",
  },
  eurosAnHour: {
    bund: { "simple-and-middle": 33.8, upper: 40.4, higher: 67.6, average: 44.4 },
    land: { "simple-and-middle": 30.5, upper: 43.2, higher: 69.3, average: 46.7 },
    kommune: { "simple-and-middle": 25.5, upper: 42.2, higher: 70.4, average: 40.7 },
  },
};

export type Range = { readonly low: number; readonly likely: number; readonly high: number };

export type StaffTime = {
  readonly level: WageLevel;
  /** "average" if left out: who does the work is mostly not known. */
  readonly career?: Career | undefined;
  readonly hours: Range;
  /** The newest edition if left out. */
  readonly wages?: AdministrationWages | undefined;
};

/**
 * Answers: what do these hours of staff cost the administration, in euros?
 * Formula: hours × wage an hour of the level and career group, for low, likely and high alike.
 * Not for: citizens' time, which stays in hours; fees and prices, which contain overheads (AGebV).
 * Source: Leitfaden zur Ermittlung und Darstellung des Erfüllungsaufwands; overheads are no part of it.
 * Example: 10,000 cases a year of 20 minutes in a municipality are 3,333 hours and cost 135,667 euros.
 */
export function calculateStaffCost({
  level,
  career = "average",
  hours,
  wages = administrationWages2025,
}: StaffTime): Range {
  const { low, likely, high } = hours;
  if (!(low >= 0 && likely >= low && high >= likely && Number.isFinite(high)))
    throw new RangeError(`Hours must be numbers from 0 in order, not ${low}, ${likely}, ${high}.`);
  const euros = wages.eurosAnHour[level][career];
  return { low: low * euros, likely: likely * euros, high: high * euros };
}
