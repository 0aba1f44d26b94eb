import { exampleRegister } from '../../../../src/example/index.js';
import { olderPlan } from '../../../support/older-register.js';
import { plannedRaw, rawOf } from '../../../support/planned-raw.js';
import { plainWorkbook } from '../../../../src/example/plain-sheet/plain-sheet.js';
import type { RawSheet, RawValue, RawWorkbook } from '../../../../src/schema/raw-workbook.js';

function workbook(...sheets: readonly (readonly [name: string, rows: readonly (readonly RawValue[])[]])[]): RawWorkbook {
  return {
    sheets: sheets.map(([name, rows]): RawSheet => ({ name, visibility: 'visible', rows, extras: new Map(), hiddenRows: new Set(), merges: [] })),
    tables: [],
    names: new Map(),
  };
}

/** A bank's list of loans: a line above the header, many columns of its own, amounts as text, dates as serials. Nothing in it is real. */
const loans: readonly (readonly RawValue[])[] = [
  ['Harbour Bank Projects, data as of 09/22/2026 03:29:47 PM'],
  ['Project Id', 'Region', 'Country', 'Project Status', 'Project Name', 'Project Development Objective', 'Implementing Agency', 'Consultant Services Required', 'Project URL', 'Board Approval Date', 'Project Closing Date', 'Last Stage Reached', 'Financing Type', 'Current Project Cost', 'IBRD Commitment', 'Grant Amount', 'Borrower', 'Environmental Assessment Category', 'Sector 1', 'Theme 1'],
  ...Array.from({ length: 40 }, (_, at): readonly RawValue[] => [
    `P90${String(1000 + at)}`,
    at % 2 ? 'Northern Coast' : 'Southern Hills',
    `Republic of ${at % 3 ? 'Avelia' : 'Belora'}`,
    ['Active', 'Closed', 'Dropped', 'Pipeline'][at % 4] ?? null,
    `Water and Roads Programme ${String(at + 1)}`,
    'To improve access to potable water and safe roads in selected districts.',
    'Ministry of Works',
    at % 5 ? 'Yes' : null,
    `https://projects.example.org/P90${String(1000 + at)}`,
    45000 + at * 30,
    at % 4 === 3 ? null : 46500 + at * 40,
    'Bank Approved',
    'Loan',
    String(1_000_000 * (at + 1)),
    String(800_000 * (at + 1)),
    null,
    'Republic of Avelia',
    'ABC'[at % 3] ?? null,
    'Water Supply',
    '',
  ]),
];

/** A newer register than the program knows. */
function newer(): RawWorkbook {
  const raw = plannedRaw(exampleRegister('da'));
  return { ...raw, sheets: raw.sheets.map((sheet) => (sheet.name === '_register' ? { ...sheet, rows: [['schemaVersion', 99], ...sheet.rows.slice(1)] } : sheet)) };
}

/** Workbooks that are no register, or one of another version. */
const books: Readonly<Record<string, () => RawWorkbook>> = {
  none: () => ({ sheets: [], tables: [], names: new Map() }),
  blank: () => workbook(['Ark1', []]),
  plain: plainWorkbook,
  older: () => rawOf(olderPlan(exampleRegister('da'))),
  newer,
  loans: () => workbook(['data', loans], ['Noter', [['Husk at ringe til banken']]]),
};

export function foreignBookNamed(name: string): RawWorkbook | null {
  return books[name]?.() ?? null;
}
