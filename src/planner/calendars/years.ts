/** The years whose holidays the site knows; in others only weekends are skipped. */
export const holidayYears = { first: 2025, last: 2037 } as const;
