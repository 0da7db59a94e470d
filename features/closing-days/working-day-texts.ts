/** How many working days, in words, with the number already formatted for the language. */
const de = {
  days: (count: string) => (count === "1" ? "1 Arbeitstag" : `${count} Arbeitstage`),
  /** To stand behind "seit" or "nach". */
  some: (count: string) => {
    if (count === "0") return "weniger als einem Arbeitstag";
    return count === "1" ? "einem Arbeitstag" : `${count} Arbeitstagen`;
  },
  /** To stand behind "3 von". */
  of: (count: string) => (count === "1" ? "1 Arbeitstag" : `${count} Arbeitstagen`),
};

const enDays = (count: string) => (count === "1" ? "1 working day" : `${count} working days`);
const en: typeof de = {
  days: enDays,
  some: (count) => {
    if (count === "0") return "less than a working day";
    return count === "1" ? "one working day" : enDays(count);
  },
  of: enDays,
};

export const workingDayTexts = { de, en };
