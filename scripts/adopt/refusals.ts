import { basename } from 'node:path';
import type { Adoption } from '../../src/adoption/adopt-workbook.js';
import { readRegister } from '../../src/app/read-register.js';
import type { IsoDate } from '../../src/schema/dates.js';
import { fill, type Text } from '../../src/schema/text.js';
import { Refusal } from '../command-line/refusal.js';
import type { Source } from './read-source.js';

const words = {
  isRegister: {
    da: '{file} er allerede en porteføljeoversigt. Brug filen, som den er, eller læg den ind i en anden med --into.',
    en: '{file} is a register already. Use the file as it is, or bring it into another register with --into.',
  },
  noSheet: {
    da: 'Kortlægningen {map} passer ikke til {file}: arket {sheets} findes ikke. Ret kortlægningen, eller lav en ny uden --map.',
    en: 'The mapping {map} does not fit {file}: there is no sheet {sheets}. Correct the mapping, or make a new one without --map.',
  },
  noName: {
    da: 'Kortlægningen {map} passer ikke til {file}: i arket {sheets} er der ingen kolonne med projektets navn. Ret kortlægningen, eller lav en ny uden --map.',
    en: 'The mapping {map} does not fit {file}: the sheet {sheets} has no column with the name of the project. Correct the mapping, or make a new one without --map.',
  },
  noOut: { da: 'Tilvalget --out mangler: skriv --out F. Se: npm run adopt -- --help', en: 'The option --out is missing: write --out F. See: npm run adopt -- --help' },
  noProjects: {
    da: 'Der er ingen projekter under overskriften i {file}. Vælg et andet ark med --sheet, eller vælg en anden fil.',
    en: 'There are no projects below the header in {file}. Choose another sheet with --sheet, or choose another file.',
  },
} as const satisfies Record<string, Text>;

function refuse(message: Text, params: Readonly<Record<string, string>>): never {
  throw new Refusal({ da: fill(message.da, params), en: fill(message.en, params) });
}

/** Without a preview there must be a place for the result. */
export function refuseWithoutOut(): never {
  return refuse(words.noOut, {});
}

/** A register is not taken into use once more as if it were a foreign sheet. */
export function refuseRegister({ raw }: Source, path: string, today: IsoDate): void {
  if (raw !== null && !('notARegister' in readRegister(raw, today))) refuse(words.isRegister, { file: basename(path) });
}

/** What came of a mapping must be projects; a mapping of another file makes none, or nameless ones. */
export function refuseMisfit(adoption: Adoption, path: string, mapFile: string | null): void {
  const file = basename(path);
  const { sheets, notRead } = adoption.report;
  if (mapFile !== null) {
    const map = basename(mapFile);
    if (notRead.length > 0) refuse(words.noSheet, { map, file, sheets: notRead.map(({ sheet }) => sheet).join(', ') });
    const nameless = sheets.filter(({ columns }) => !columns.some(({ to }) => to === 'name'));
    if (nameless.length > 0) refuse(words.noName, { map, file, sheets: nameless.map(({ sheet }) => sheet).join(', ') });
  }
  if (adoption.rows.length === 0) refuse(words.noProjects, { file });
}
