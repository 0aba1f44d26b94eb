/** True when a format shows a calendar date; times of day and durations alone are none. */
export function isDateFormat(format: string): boolean {
  const letters = format
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/General|AM\/PM|A\/P/gi, '');
  if (/[yd]/i.test(letters)) return true;
  // A lone m is a month; beside hours or seconds, also elapsed ones in brackets, it is minutes.
  return /m/i.test(letters) && !/[hs]/i.test(letters) && !/\[[hms]+\]/i.test(format);
}
