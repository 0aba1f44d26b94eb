import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import { checkRegister } from '../../src/app/check-register.js';
import { readRegister } from '../../src/app/read-register.js';
import type { Register } from '../../src/register/register.js';
import { date } from '../../src/schema/dates.js';
import type { RawValue } from '../../src/schema/raw-workbook.js';
import { adoptFixture } from './adopt-fixture.js';
import type { Fixture } from './fixtures/fixture.js';
import { englishList, kitosBook, kitosHeaders, kitosText, ownSheet } from './fixtures/systems.js';
import { csvRows, sharedTexts, xlsxRows, type Told } from './independent-reading.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portfolio-register-systems-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Adopted {
  readonly source: Uint8Array;
  readonly register: Register;
  readonly findings: readonly string[];
  readonly own: (header: string) => readonly RawValue[] | null;
  readonly sheets: readonly { readonly name: string; readonly visibility: string }[];
  readonly told: Told;
}

async function adopt(fixture: Fixture): Promise<Adopted> {
  const { source, made, told } = await adoptFixture(fixture, folder);
  const raw = await readWorkbook(made);
  const read = readRegister(raw, date('2027-06-01'));
  if ('notARegister' in read) throw new Error(read.notARegister.en);
  const { register } = read;
  const place = register.tables.system;
  const cells = raw.sheets.find(({ name }) => name === place?.sheet);
  return {
    source,
    register,
    findings: [...read.findings, ...checkRegister(register).findings].map(({ rule }) => rule),
    own: (header) => {
      const column = place?.ownColumns.find((one) => one.header === header)?.column;
      return column === undefined ? null : register.rows.system.map((row) => cells?.rows[row.at.row - 1]?.[column - 1] ?? null);
    },
    sheets: raw.sheets,
    told,
  };
}

const day = (text: string): string => text.replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$2-$1');
const oneOf = (keys: Readonly<Record<string, string>>) => (text: string): string => keys[text] ?? `unknown: ${text}`;
const answer = oneOf({ Ja: 'yes', Nej: 'no', 'Ved ikke': 'unknown' });
const level = oneOf({ Lav: 'low', Mellem: 'medium', Høj: 'high' });
const asIs = (text: string): string => text;

/** What KITOS' columns are in the register, and what their texts are there, said once more by hand. */
const kitos: Readonly<Record<string, readonly [field: string, read: (text: string) => string]>> = {
  Status: ['inUse', asIs], 'Lokal System ID': ['localId', asIs], 'IT-System (UUID)': ['kitosUuid', asIs], 'IT-System (Beskrivelse)': ['description', asIs], 'IT-System (Externt UUID)': ['externalUuid', asIs],
  'Overordnet IT System': ['parent', asIs], 'IT System': ['name', asIs], Version: ['version', asIs], 'Lokal kaldenavn': ['localName', asIs], 'Ansv. organisationsenhed': ['unit', asIs], Forretningstype: ['businessType', asIs], 'KLE ID': ['kle', asIs],
  'Lokal Reference': ['link', asIs], 'Dokument ID / Sagsnr.': ['caseNumber', asIs], Leverandør: ['supplier', asIs], Rettighedshaver: ['rightsHolder', asIs], Ibrugtagningsdato: ['inUseFrom', day], 'Slutdato for anvendelse': ['inUseTo', day],
  DataType: ['personalData', oneOf({ 'Ingen personoplysninger': 'none', 'Almindelige personoplysninger': 'ordinary', 'Følsomme personoplysninger': 'sensitive' })],
  Livscyklus: ['lifecycle', oneOf({ 'I drift': 'operational', 'Under udfasning': 'phasingOut', 'Under indfasning': 'phasingIn' })],
  'IT systemet driftes': ['hosting', oneOf({ Eksternt: 'external', 'On-premise': 'onPremise', Hybrid: 'hybrid' })],
  'Databehandleraftale er indgået': ['agreement', oneOf({ Ja: 'yes', Nej: 'no', 'Styret via lovgivning': 'byLaw' })],
  'IT Kontrakter': ['contract', asIs], 'Hvad viste den seneste risikovurdering': ['riskResult', level], 'Dato for seneste risikovurdering': ['riskDate', day], 'Dato for planlagt risikovurdering': ['riskPlanned', day], 'Foretaget risikovurdering': ['riskAssessed', answer],
  Noter: ['remark', asIs], 'Antal brugere': ['users', oneOf({ '<10': 'under10', '10-49': 'from10', '>500': 'over500' })], 'DPIA gennemført': ['dpia', answer], 'Forretningskritisk IT-system': ['businessCritical', answer],
  'Indeholder AI-teknologi': ['containsAi', answer], Webtilgængelighed: ['accessibility', oneOf({ Ja: 'yes', Nej: 'no', Delvist: 'partly' })], 'Seneste webtilgængelighedskontrol': ['accessibilityDate', day], Kritikalitet: ['criticality', level],
  'Samfundskritisk IT-system': ['societyCritical', answer], 'Licens- og kodegrundlag': ['licence', oneOf({ Proprietær: 'proprietary', 'Open Source': 'openSource', Freeware: 'freeware' })], Systemejer: ['owner', asIs], Systemansvarlig: ['manager', asIs],
};

/** Every cell of a KITOS export stands in its field, in a column of its own, or (a column nobody filled) nowhere. */
function expectEveryCell(rows: readonly (readonly string[])[], { register, own }: Adopted): void {
  const [headers = [], ...systems] = rows;
  expect(register.rows.system.map(({ name }) => name)).toEqual(systems.map((cells) => cells[headers.indexOf('IT System')]));
  headers.forEach((header, column) => {
    const texts = systems.map((cells) => cells[column] ?? '');
    const known = kitos[header];
    if (known === undefined) {
      const expected = texts.every((text) => text === '') ? null : texts.map((text) => (text === '' ? null : text));
      expect(own(header), header).toEqual(expected);
      return;
    }
    const [field, read] = known;
    const seen = register.rows.system.map((row) => (row as unknown as Readonly<Record<string, unknown>>)[field] ?? null);
    expect(seen, header).toEqual(texts.map((text) => (text === '' ? null : read(text))));
  });
}

describe("KITOS' list of systems", () => {
  it('comes in cell by cell from a workbook, without a flood of findings', async () => {
    const adopted = await adopt(kitosBook);
    const cells = xlsxRows(adopted.source, 'xl/worksheets/sheet1.xml');
    const texts = sharedTexts(adopted.source);
    const letters = [...(cells.get(1)?.keys() ?? [])];
    expect(letters).toHaveLength(kitosHeaders.length);
    const rows = [...cells.values()].map((row) => letters.map((letter) => texts[Number(row.get(letter) ?? -1)] ?? ''));
    expectEveryCell(rows, adopted);
    expect(adopted.register.parts).toContain('systems');
    expect(adopted.sheets.find(({ name }) => name === 'Systemer')?.visibility).toBe('visible');
    expect(adopted.register.rows.project).toEqual([]);
    expect(adopted.findings.length).toBeLessThanOrEqual(adopted.register.rows.system.length);
  });

  it('comes in cell by cell from text, with the columns people left and in their order', async () => {
    const adopted = await adopt(kitosText);
    expectEveryCell(csvRows(new TextDecoder('windows-1252').decode(adopted.source).replace(/\r\n$/, ''), ';'), adopted);
  });
});

describe('lists of systems as people make them', () => {
  it.each([ownSheet, englishList].map((one) => ({ name: one.fixture.name, one })))('$name', async ({ one: { fixture, expected } }) => {
    const adopted = await adopt(fixture);
    const given = (row: object): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(row).filter(([field, value]) => value !== null && !['id', 'at', 'remark'].includes(field)));
    expect(adopted.register.rows.system.map(given)).toEqual(expected.map(({ fields }) => fields));
    if (fixture.currency !== undefined) expect(adopted.register.settings.currency).toBe(fixture.currency);
    const rows = 'sheets' in fixture ? (fixture.sheets[0]?.rows ?? []) : fixture.rows;
    const headers = new Set(expected.flatMap(({ unread }) => unread ?? []));
    expected.forEach(({ fields, remark, own, unread }, at) => {
      const system = adopted.register.rows.system[at];
      expect(system?.remark?.split('\n') ?? [], String(fields['name'])).toEqual(remark ?? []);
      for (const [header, value] of Object.entries(own ?? {})) expect(adopted.own(header)?.[at], header).toBe(value);
      const line = rows.findIndex(({ cells }) => cells.some((cell) => (typeof cell === 'object' ? cell?.value : cell) === fields['name'])) + 1;
      expect([...headers].filter((header) => adopted.told.unconvertible(header, line))).toEqual([...headers].filter((header) => unread?.includes(header)));
    });
  });
});
