import { basename } from 'node:path';
import type { Adoption } from '../../src/adoption/adopt-workbook.js';
import { listKind } from '../../src/adoption/kinds/list-kinds.js';
import type { Register } from '../../src/register/register.js';
import { readRegister } from '../../src/app/read-register.js';
import type { IsoDate } from '../../src/schema/dates.js';
import { fill, type Text } from '../../src/schema/text.js';
import { Refusal } from '../command-line/refusal.js';
import type { Source } from './read-source.js';

const words = {
  noSystems: {
    da: '{file} har ikke arket Systemer, som listen skal ind i. Bring filen op til den nye version i panelet (Opsætning), og prøv igen.',
    en: '{file} has no sheet Systems for the list to go into. Bring the file up to the new version in the pane (Settings), and try again.',
  },
  isRegister: {
    da: '{file} er allerede en porteføljeoversigt. Brug filen, som den er, eller læg den ind i en anden med --into.',
    en: '{file} is a register already. Use the file as it is, or bring it into another register with --into.',
  },
  noSheet: {
    da: 'Kortlægningen {map} passer ikke til {file}: arket {sheets} findes ikke. Ret kortlægningen, eller lav en ny uden --map.',
    en: 'The mapping {map} does not fit {file}: there is no sheet {sheets}. Correct the mapping, or make a new one without --map.',
  },
  noName: {
    da: 'Kortlægningen {map} passer ikke til {file}: i arket {sheets} er der ingen kolonne med {nameDa}. Ret kortlægningen, eller lav en ny uden --map.',
    en: 'The mapping {map} does not fit {file}: the sheet {sheets} has no column with {nameEn}. Correct the mapping, or make a new one without --map.',
  },
  noOut: { da: 'Tilvalget --out mangler: skriv --out F. Se: npm run adopt -- --help', en: 'The option --out is missing: write --out F. See: npm run adopt -- --help' },
  noRows: {
    da: 'Der er ingen {da} under overskriften i {file}. Vælg et andet ark med --sheet, eller vælg en anden fil.',
    en: 'There are no {en} below the header in {file}. Choose another sheet with --sheet, or choose another file.',
  },
} as const satisfies Record<string, Text>;

function refuse(message: Text, params: Readonly<Record<string, string>>): never {
  throw new Refusal({ da: fill(message.da, params), en: fill(message.en, params) });
}

/** A register made before there were systems has no place for them. */
export function refuseWithoutTable({ tables }: Register, adoption: Adoption, path: string): void {
  if (tables.system === undefined && adoption.rows.some(({ entity }) => entity === 'system')) refuse(words.noSystems, { file: basename(path) });
}

/** Without a preview there must be a place for the result. */
export function refuseWithoutOut(): never {
  return refuse(words.noOut, {});
}

/** A register is not taken into use once more as if it were a foreign sheet. */
export function refuseRegister({ raw }: Source, path: string, today: IsoDate): void {
  if (raw !== null && !('notARegister' in readRegister(raw, today))) refuse(words.isRegister, { file: basename(path) });
}

/** What came of a mapping must be rows; a mapping of another file makes none, or nameless ones. */
export function refuseMisfit(adoption: Adoption, path: string, mapFile: string | null): void {
  const file = basename(path);
  const { sheets, notRead } = adoption.report;
  if (mapFile !== null) {
    const map = basename(mapFile);
    if (notRead.length > 0) refuse(words.noSheet, { map, file, sheets: notRead.map(({ sheet }) => sheet).join(', ') });
    const nameless = sheets.filter(({ columns }) => !columns.some(({ to }) => to === 'name'));
    const { nameOf } = listKind(nameless[0]?.entity ?? 'project').words;
    if (nameless.length > 0) refuse(words.noName, { map, file, sheets: nameless.map(({ sheet }) => sheet).join(', '), nameDa: nameOf.da, nameEn: nameOf.en });
  }
  if (adoption.rows.length === 0) refuse(words.noRows, { file, ...listKind(sheets[0]?.entity ?? 'project').words.plural });
}
