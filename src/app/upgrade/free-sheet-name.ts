const longestName = 31;

/** A sheet's name with the first of the endings that nobody has, cut to what Excel takes; numbers are from 1. */
export function freeSheetName(name: string, taken: readonly string[], ending: (number: number) => string): string {
  const used = new Set(taken.map((one) => one.toLocaleLowerCase('da')));
  for (let number = 1; ; number += 1) {
    const end = ending(number);
    const made = `${name.slice(0, longestName - end.length).trim()}${end}`;
    if (!used.has(made.toLocaleLowerCase('da'))) return made;
  }
}

/** `Risici`, or `Risici (2)` where people have a sheet of that name: theirs stays theirs. */
export function ownSheetName(name: string, taken: readonly string[]): string {
  return freeSheetName(name, taken, (number) => (number === 1 ? '' : ` (${String(number)})`));
}
