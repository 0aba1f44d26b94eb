import type { Language, Text } from '../../schema/text.js';
import type { PlannedValue } from './workbook-plan.js';

/** A column of a person's own, kept beside the product's: one value a row, in the order of the register's rows. */
export interface OwnColumn {
  readonly header: string;
  readonly values: readonly PlannedValue[];
  readonly numberFormat?: string;
  readonly width?: number;
}

const unnamed: Text = { da: 'Kolonne', en: 'Column' };
const longestHeader = 250;

/** Headers a table may have: on one line, not empty, and each only once, without regard to case. */
export function withLawfulHeaders(own: readonly OwnColumn[], taken: readonly string[], language: Language): readonly OwnColumn[] {
  const used = new Set(taken.map((header) => header.toLocaleLowerCase('da')));
  return own.map((column) => {
    const wanted = column.header.replace(/\s+/g, ' ').trim().slice(0, longestHeader) || unnamed[language];
    let header = wanted;
    for (let number = 2; used.has(header.toLocaleLowerCase('da')); number += 1) header = `${wanted} (${String(number)})`;
    used.add(header.toLocaleLowerCase('da'));
    return { ...column, header };
  });
}
