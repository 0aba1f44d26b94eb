import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { adoptWorkbook, type Adoption } from '../../../src/adoption/adopt-workbook.js';
import { proposeMapping } from '../../../src/adoption/mapping/propose-mapping.js';
import type { AdoptionSource, Attempt } from '../../../src/app/session/adoption/adoption-desk.js';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import type { RegisterSession } from '../../../src/app/session/register-session.js';
import { plainSheet, plainWorkbook } from '../../../src/example/plain-sheet/plain-sheet.js';
import { date } from '../../../src/schema/dates.js';
import type { RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { sheetOf } from '../../adoption/sheet-of.js';
import { memoryStore } from '../../support/memory-store.js';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memory-workbook.js';

const blank: RawWorkbook = { sheets: [{ ...sheetOf([]), name: 'Ark1' }], tables: [], names: new Map() };

interface Opened {
  readonly book: MemoryWorkbook;
  readonly session: RegisterSession;
}

async function opened(raw: RawWorkbook = plainWorkbook()): Promise<Opened> {
  const book = memoryWorkbook(raw);
  book.readFile = readWorkbook;
  let seconds = 0;
  const now = (): string => `2027-05-12T10:00:${String((seconds += 1)).padStart(2, '0')}`;
  const files = { read: readWorkbook, write: writeWorkbook };
  const session = createRegisterSession({ workbook: book.client, today: () => date('2027-05-12'), now, store: memoryStore(), who: 'MH', files: () => Promise.resolve(files) });
  await session.refresh();
  return { book, session };
}

function value<T>(attempt: Attempt<T>): T {
  if (attempt.kind !== 'done') throw new Error(attempt.kind === 'refused' ? attempt.sentence.da : String(attempt.failure));
  return attempt.value;
}

function sentence(attempt: Attempt<unknown>): string {
  return attempt.kind === 'refused' ? attempt.sentence.da : attempt.kind;
}

function adoptionOf(source: AdoptionSource): Adoption {
  const { mapping, notRead } = proposeMapping(source.workbook);
  return adoptWorkbook(source.workbook, mapping, { language: 'da', year: 2027 }, notRead);
}

async function adopted(putAside = true): Promise<Opened> {
  const made = await opened();
  const source = value(await made.session.adoption.look());
  value(await made.session.adoption.takeIntoUse({ source, adoption: adoptionOf(source), language: 'da', putAside }));
  return made;
}

const csv = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(['Projekt;Fagområde;Projektleder;Slut;Budget', ...lines].join('\n'));

/** A workbook of lists, as lines of cells. */
function writeLists(lists: Readonly<Record<string, readonly string[]>>): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [name, lines] of Object.entries(lists)) book.addWorksheet(name).addRows(lines.map((line) => line.split(';')));
  return book.xlsx.writeBuffer().then((bytes) => new Uint8Array(bytes));
}

describe('taking the open workbook into use', () => {
  it('brings the register in beside the old sheet, which is renamed, noted and hidden, and otherwise as it was', async () => {
    const { book, session } = await adopted();
    const { phase, register, log } = session.state();
    expect(phase).toBe('ready');
    expect(register?.rows.project).toHaveLength(45);
    // Colours alone told the lights.
    expect(register?.rows.project.filter(({ light }) => light !== null).length).toBeGreaterThan(20);
    expect(book.raw().sheets.slice(0, 5).map(({ name, visibility }) => [name, visibility])).toEqual([['(gammel) Projekter', 'hidden'], ['Start', 'visible'], ['Overblik', 'hidden'], ['Gevinster i tal', 'hidden'], ['Projekter', 'visible']]);
    const old = book.raw().sheets[0];
    expect(old?.rows).toEqual(plainSheet().rows);
    expect(old?.extras.get('A1')?.note).toMatch(/taget i brug som porteføljeoversigt 12\. maj 2027/);
    // What came in is no change of anybody's: the journal knows the rows just as they are read.
    expect(log).toEqual([]);
    expect(book.client.shown.at(-1)).toEqual({ sheet: 'Start', address: 'A1' });
    expect(session.adoption.record()).toMatchObject({ from: ['Projekter'], who: 'MH', aside: [{ before: 'Projekter', now: '(gammel) Projekter' }] });
    expect(session.adoption.changesSince()).toBe(0);
  });

  it('leaves the old sheet where it is when that is wished, and gives its own another name', async () => {
    const { book, session } = await adopted(false);
    expect(book.raw().sheets[0]).toEqual(plainSheet());
    const own = session.state().register?.tables.project;
    expect(own?.sheet).toBe('Projekter (oversigt)');
    expect([...book.raw().names.values()].filter((refersTo) => refersTo.includes("'Projekter'!"))).toEqual([]);
  });

  it('is taken out again without a trace, also by another pane', async () => {
    const { book, session } = await adopted();
    value(await session.adoption.takeOut());
    expect(book.raw().sheets).toEqual(plainWorkbook().sheets);
    expect(book.raw().tables).toEqual([]);
    expect(session.state()).toMatchObject({ phase: 'not-a-register', register: null, failure: null });
    expect(sentence(await session.adoption.takeOut())).toMatch(/kan ikke tages ud igen/);
  });

  it('counts what people have changed since, and can begin again', async () => {
    const { session } = await adopted();
    await session.saveRow({ entity: 'project', id: 'P-0001', seen: {}, values: { purpose: 'Udbud' } });
    expect(session.adoption.changesSince()).toBe(1);
    value(await session.adoption.takeOut());
    const source = value(await session.adoption.look());
    value(await session.adoption.takeIntoUse({ source, adoption: adoptionOf(source), language: 'en', putAside: true }));
    expect(session.state().register).toMatchObject({ language: 'en' });
  });

  it('puts everything back when the sheets cannot come in', async () => {
    const { book, session } = await opened();
    const source = value(await session.adoption.look());
    book.readFile = null;
    const outcome = await session.adoption.takeIntoUse({ source, adoption: adoptionOf(source), language: 'da', putAside: true });
    expect(outcome).toMatchObject({ kind: 'failed', failure: { reason: 'unsupported' } });
    expect(book.raw()).toEqual(plainWorkbook());
    expect(session.state().phase).toBe('not-a-register');
  });

  it('says what to do with a list that is too large to come in, and changes nothing', async () => {
    const { book, session } = await opened();
    const source = value(await session.adoption.look());
    book.client.failNext('too-large', 'other');
    const outcome = await session.adoption.takeIntoUse({ source, adoption: adoptionOf(source), language: 'da', putAside: true });
    expect(sentence(outcome)).toMatch(/større, end Excel på nettet.*Excel på skrivebordet/);
    expect(book.raw()).toEqual(plainWorkbook());
  });

  it('begins empty in a blank workbook, and hides the blank sheet', async () => {
    const { book, session } = await opened(blank);
    value(await session.adoption.beginEmpty('da'));
    expect(session.state().register?.rows.project).toEqual([]);
    expect(book.raw().sheets.slice(0, 2).map(({ name, visibility }) => [name, visibility])).toEqual([['Ark1', 'hidden'], ['Start', 'visible']]);
    value(await session.adoption.takeOut());
    expect(book.raw().sheets).toEqual(blank.sheets);
  });

  it('is refused in a register, without projects, and without the means', async () => {
    const { session } = await adopted();
    expect(sentence(await session.adoption.beginEmpty('da'))).toMatch(/er allerede en porteføljeoversigt/);
    const other = await opened(blank);
    const source = value(await other.session.adoption.open('tom.csv', csv([])));
    expect(sentence(await other.session.adoption.takeIntoUse({ source, adoption: adoptionOf(source), language: 'da', putAside: false }))).toMatch(/ingen rækker under overskriften/);
    const bare = createRegisterSession({ workbook: memoryWorkbook(blank).client, today: () => date('2027-05-12'), now: () => '2027-05-12T10:00:00', store: memoryStore() });
    expect(sentence(await bare.adoption.beginEmpty('da'))).toMatch(/kan ikke læse fremmede ark/);
  });
});

describe('a file for the register', () => {
  it.each([
    ['tom.xlsx', new Uint8Array(), /tom\.xlsx er tom/],
    ['gammel.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0), /gammel\.xls/],
    ['brev.docx', new TextEncoder().encode('ikke et regneark'), /brev\.docx er ikke en Excel-projektmappe/],
    ['blank.csv', new TextEncoder().encode(';;\n;;\n'), /blank\.csv har ingen ark med indhold/],
  ])('is refused with a sentence: %s', async (name, bytes, words) => {
    const { session } = await opened(blank);
    expect(sentence(await session.adoption.open(name, bytes))).toMatch(words);
  });

  it('that is a register itself is no list', async () => {
    const { session } = await opened(blank);
    const { makeStandardWorkbook } = await import('../../../src/adapters/exceljs/write-standard-workbook.js');
    expect(sentence(await session.adoption.open('anden.xlsx', await makeStandardWorkbook('da')))).toMatch(/anden\.xlsx er selv en porteføljeoversigt/);
  });
});

describe('a further list', () => {
  const schools = csv(['Ny skoleintra;Skole;Ida Krag;30-06-2028;400.000', 'Digital post;Borgerservice;;;', 'Elektroniske låse;Ældre;Kaj Lyng;30-11-2027;900.000']);

  it('shows what is new, comes in through the session, and is journalled with where it came from', async () => {
    const { book, session } = await adopted();
    const source = value(await session.adoption.open('skoler.csv', schools));
    const adoption = adoptionOf(source);
    const [projects] = value(await session.adoption.previewBringIn(adoption)).tables;
    const added = projects?.merged.added.length ?? 0;
    expect(added).toBeGreaterThanOrEqual(2);
    expect(value(await session.adoption.bringIn(source, adoption))).toMatchObject({ added });
    expect(session.state().register?.rows.project).toHaveLength(45 + added);
    expect(session.state().log.filter(({ kind, source: from, reason }) => kind === 'added' && from === 'import' && reason === 'Tilføjet fra skoler.csv (kopi i arket Kilde skoler)')).toHaveLength(added);
    expect(book.raw().sheets.some(({ name, visibility }) => name === 'Kilde skoler' && visibility === 'hidden')).toBe(true);
    expect(value(await session.adoption.previewBringIn(adoption)).patch).toBeNull();
    expect(sentence(await session.adoption.bringIn(source, adoption))).toMatch(/Intet er ændret/);
  });

  it('is taken out again, but for rows that have been changed since', async () => {
    const { book, session } = await adopted();
    const before = session.state().register?.rows.project.map(({ id, leader, expectedEnd }) => [id, leader, expectedEnd]);
    const name = session.state().register?.rows.project[3]?.name ?? '';
    const source = value(await session.adoption.open('rettet.csv', csv([`${name};;Ny Leder;30-06-2029;`, 'Helt nyt;Skole;Ida Krag;30-06-2028;400.000', 'Også nyt;Skole;Ida Krag;30-06-2028;500.000'])));
    value(await session.adoption.bringIn(source, adoptionOf(source)));
    expect(session.state().register?.rows.project[3]?.leader).toBe('Ny Leder');
    const [list] = session.adoption.broughtIn();
    expect(list).toMatchObject({ from: 'rettet.csv', added: 2, changed: 1, later: 0 });
    await session.saveRow({ entity: 'project', id: session.state().register?.rows.project.at(-1)?.id ?? '', seen: {}, values: { purpose: 'Gemmes' } });
    expect(session.adoption.broughtIn()[0]).toMatchObject({ added: 1, changed: 1, later: 1 });
    expect(value(await session.adoption.takeOutList(list?.time ?? ''))).toEqual({ removed: 1, restored: 1, left: 1 });
    const now = session.state().register?.rows.project ?? [];
    expect(now.slice(0, 45).map(({ id, leader, expectedEnd }) => [id, leader, expectedEnd])).toEqual(before);
    expect(now.slice(45).map(({ purpose }) => purpose)).toEqual(['Gemmes']);
    expect(session.adoption.broughtIn()).toEqual([]);
    expect(book.raw().sheets.some(({ name }) => name === 'Kilde rettet')).toBe(false);
    expect(sentence(await session.adoption.takeOutList(list?.time ?? ''))).toMatch(/ikke noget tilbage/);
  });

  it('of systems beside projects fills both tables, shows the systems, and is taken out of both', async () => {
    const { book, session } = await adopted();
    const mixed = await writeLists({ Projekter: ['Projekt;Fagområde;Projektleder;Slut', 'Ny skoleintra;Skole;Ida Krag;30-06-2028'], Systemer: ['System;Leverandør;Systemejer;Kontraktudløb', 'Vejportal;Acme;Ida;30-06-2029', 'Havnesystem;Acme;Bo;30-11-2029'] });
    const source = value(await session.adoption.open('begge.xlsx', mixed));
    expect(book.raw().sheets.find(({ name }) => name === 'Systemer')?.visibility).toBe('hidden');
    expect(value(await session.adoption.bringIn(source, adoptionOf(source)))).toEqual({ added: 3, changed: 0 });
    const { register } = session.state();
    expect([register?.rows.project.length, register?.rows.system.map(({ id, name, contractEnd }) => [id, name, contractEnd])]).toEqual([46, [['SY-0001', 'Vejportal', '2029-06-30'], ['SY-0002', 'Havnesystem', '2029-11-30']]]);
    expect([register?.parts.has('systems'), book.raw().sheets.find(({ name }) => name === 'Systemer')?.visibility]).toEqual([true, 'visible']);
    const [list] = session.adoption.broughtIn();
    expect(list).toMatchObject({ from: 'begge.xlsx', entities: ['project', 'system'], added: 3 });
    expect(value(await session.adoption.takeOutList(list?.time ?? ''))).toEqual({ removed: 3, restored: 0, left: 0 });
    expect([session.state().register?.rows.project.length, session.state().register?.rows.system.filter(({ name }) => name !== null)]).toEqual([45, []]);
  });

  it('of systems alone makes a register', async () => {
    const { book, session } = await opened(blank);
    const source = value(await session.adoption.open('systemer.csv', new TextEncoder().encode('System;Leverandør;Systemejer;Kontraktudløb\nVejportal;Acme;Ida;30-06-2029\n')));
    value(await session.adoption.takeIntoUse({ source, adoption: adoptionOf(source), language: 'da', putAside: true }));
    const { register } = session.state();
    expect([register?.rows.project, register?.rows.system.map(({ id, name }) => [id, name]), register?.parts.has('systems')]).toEqual([[], [['SY-0001', 'Vejportal']], true]);
    expect(book.raw().sheets.find(({ name }) => name === 'Systemer')?.visibility).toBe('visible');
    expect(session.adoption.changesSince()).toBe(0);
  });

  it('of many rows comes in by portions, and goes on where it was cut off', async () => {
    const { book, session } = await opened(blank);
    value(await session.adoption.beginEmpty('da'));
    const source = value(await session.adoption.open('mange.csv', csv(Array.from({ length: 450 }, (_, at) => `Projekt nummer ${String(at + 1)};Skole;Ida Krag;30-06-2028;${String(1000 + at)}`))));
    const adoption = adoptionOf(source);
    const steps: number[] = [];
    const cutOff = await session.adoption.bringIn(source, adoption, (written) => {
      steps.push(written);
      if (written === 200) book.client.failNext('no-answer', 'change');
    });
    expect(cutOff).toMatchObject({ kind: 'failed', failure: { reason: 'no-answer' } });
    expect(session.state().register?.rows.project).toHaveLength(200);
    expect(value(await session.adoption.bringIn(source, adoption, (written) => void steps.push(written)))).toEqual({ added: 250, changed: 0 });
    expect(steps).toEqual([200, 200, 250]);
    const ids = session.state().register?.rows.project.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(450);
  });
});
