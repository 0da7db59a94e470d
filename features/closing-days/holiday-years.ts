type HolidayYears = { readonly first: number; readonly last: number };

/** The years whose public holidays were compared with a table (public-holidays.test.ts). */
export const holidayYears: HolidayYears = { first: 2020, last: 2040 };
