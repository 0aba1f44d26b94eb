/** Months counted from year 0, as `monthOf` in the core, one month later: only differences are used. */
export function monthOf(day: string): string {
  return `(YEAR(${day})*12+MONTH(${day}))`;
}
