import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { checkPackage } from '../../../src/adapters/ooxml/check-package.js';
import { byLeader, collectStatus, type StatusCollection } from '../../../src/app/status-collection/collect-status.js';
import { readStatusSheet } from '../../../src/app/status-collection/read-status-sheet.js';
import { unchangedEdit } from '../../../src/app/status-collection/reported-fields.js';
import { statusMail } from '../../../src/app/status-collection/status-mail.js';
import { statusPatch } from '../../../src/app/status-collection/status-patch.js';
import { planStatusSheet } from '../../../src/app/status-collection/status-sheet.js';
import { buildExample } from '../../../src/register/checking/build-example.js';
import type { RawValue, RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { faultlessSession, registerOf } from '../../support/frozen-session.js';

const register = buildExample({
  asOf: '2027-05-10',
  parts: ['milestones', 'statusHistory', 'organisation'],
  rows: {
    meeting: [
      { id: 'M-0001', forum: 'steering', date: '2027-03-17', status: 'held' },
      { id: 'M-0002', forum: 'steering', date: '2027-05-26' },
    ],
    person: [{ id: 'PE-0001', name: 'Mette Holm', email: 'meho@kommune.example' }],
    project: [
      { id: 'P-0001', name: 'Omsorg', followedBy: 'steering', status: 'active', area: 'Ældre', leader: 'Mette Holm', light: 'green', sinceLast: 'Udbud i gang', nextSteps: 'Tilbud åbnes', statusDate: '2027-03-01', agreedEnd: '2027-06-01', expectedEnd: '2027-12-01' },
      { id: 'P-0002', name: 'Skoleportal', followedBy: 'programme', status: 'active', area: 'ældre ', leader: 'mette holm', light: 'red', statusDate: '2027-05-01', agreedEnd: '2027-06-01', expectedEnd: '2027-06-01' },
      { id: 'P-0003', name: 'Fælles løsning', followedBy: 'steering', status: 'paused', area: 'Skole', light: 'yellow', externalSchedule: true, agreedEnd: '2027-01-01', expectedEnd: '2028-01-01' },
      { id: 'P-0004', name: 'Lokalt', followedBy: 'local', status: 'active' },
      { id: 'P-0005', name: 'Færdigt', followedBy: 'steering', status: 'closed' },
    ],
    statusReport: [{ id: 'ST-0001', project: 'P-0001', meeting: 'M-0001', date: '2027-03-01', light: 'green', sinceLast: 'Kontrakt underskrevet' }],
  },
});

describe('who is asked for status', () => {
  const collection = collectStatus(register, 'm-0002') as StatusCollection;

  it('are the projects the groups follow, with what has been answered since the last meeting', () => {
    expect(collection.asked.map(({ project, required, answered }) => [project.id, required, answered])).toEqual([
      ['P-0001', true, false],
      ['P-0002', false, true],
      ['P-0003', true, false],
    ]);
    // 26 May less 30 and 20 working days; between them Whit Monday 17 May and Ascension Day 6 May.
    expect([collection.requestOn, collection.dueOn]).toEqual(['2027-04-12', '2027-04-26']);
    expect(collection.areas).toEqual([
      { area: 'Ældre', asked: 2, answered: 1 },
      { area: 'Skole', asked: 1, answered: 0 },
    ]);
  });

  it('have the light reported beside what the figures say, and none of it where others set the dates', () => {
    expect(collection.asked.map(({ project, calculated, gap, externalSchedule }) => [project.id, calculated, gap, externalSchedule])).toEqual([
      ['P-0001', 'red', 'greener', false],
      ['P-0002', 'green', 'worse', false],
      ['P-0003', null, null, true],
    ]);
  });

  it('are gathered by project manager however the name is written', () => {
    expect(byLeader(collection.asked).map(({ leader, projects }) => [leader, projects.length])).toEqual([['Mette Holm', 2], [null, 1]]);
    expect(collectStatus(register, 'M-0009')).toBeNull();
  });

  it('get a mail with what was said last time', () => {
    const [mine] = byLeader(collection.asked);
    const mail = statusMail(register, collection, 'Mette Holm', mine?.projects ?? []);
    expect(mail.to).toBe('meho@kommune.example');
    expect(mail.subject).toBe('Status til styregruppen den 26. maj 2027: svar senest den 26. april 2027');
    expect(mail.body).toContain('Siden sidst, som det stod: Kontrakt underskrevet');
    expect(mail.body.split('\n').every((line) => line === line.trimEnd())).toBe(true);
    expect(statusMail(register, collection, null, collection.asked.slice(2)).body).toContain('om vi selv er klar');
  });
});

/** The sheet as it comes back, with cells typed over: project, header, value. */
function answered(raw: RawWorkbook, typed: readonly (readonly [string, string, RawValue])[]): RawWorkbook {
  const sheets = raw.sheets.map((sheet, index) => {
    if (index > 0) return sheet;
    const headers = sheet.rows[4] ?? [];
    const rows = sheet.rows.map((row) => typed.filter(([id]) => row[0] === id).reduce<readonly RawValue[]>((cells, [, header, value]) => Object.assign([...cells], { [headers.indexOf(header)]: value }), row));
    return { ...sheet, rows };
  });
  return { ...raw, sheets };
}

describe('a status sheet', () => {
  const collection = collectStatus(register, 'M-0002') as StatusCollection;
  let raw: RawWorkbook;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeWorkbook(planStatusSheet(register, collection, collection.asked));
    raw = await readWorkbook(bytes);
  });

  it('is a sound file that says nothing until somebody writes in it', () => {
    expect(checkPackage(bytes)).toEqual([]);
    expect(readStatusSheet(raw, register)).toEqual({ edits: [], silent: ['P-0001', 'P-0002', 'P-0003'], remarks: [] });
  });

  it('merges what is new, takes “unchanged” as an answer, and leaves what was only cleared', () => {
    const back = answered(raw, [
      ['P-0001', 'Trafiklys', 'Gul'],
      ['P-0001', 'Siden sidst', 'Tilbud åbnet'],
      ['P-0001', 'Næste skridt/behov', null],
      ['P-0002', 'Uændret', 'ja'],
    ]);
    const { edits, silent, remarks } = readStatusSheet(back, register);
    expect(remarks).toEqual([]);
    expect(silent).toEqual(['P-0003']);
    expect(edits).toMatchObject([
      { entity: 'project', id: 'P-0001', seen: { light: 'green', sinceLast: 'Udbud i gang' }, values: { light: 'yellow', sinceLast: 'Tilbud åbnet', statusDate: '2027-05-10' } },
      { entity: 'project', id: 'P-0002', values: { sinceLast: 'Uændret siden 1. maj 2027.', statusDate: '2027-05-10' } },
    ]);
    expect(edits[0]?.values).not.toHaveProperty('nextSteps');
  });

  it('says what cannot be read, which project is unknown, and when both are given', () => {
    const back = answered(raw, [
      ['P-0001', 'Trafiklys', 'Lilla'],
      ['P-0001', 'Forventet slut', 'engang til foråret'],
      ['P-0002', 'Uændret', 'Ja'],
      ['P-0002', 'Siden sidst', 'Alligevel nyt'],
      ['P-0003', 'Nr.', 'P-0099'],
    ]);
    const { edits, remarks } = readStatusSheet(back, register);
    expect(remarks.map(({ project, sentence }) => [project, sentence.da.slice(0, 60)])).toEqual([
      ['P-0001', expect.stringContaining('«Lilla» under Trafiklys') as string],
      ['P-0001', expect.stringContaining('«engang til foråret»') as string],
      ['P-0002', expect.stringContaining('både Uændret og noget nyt') as string],
      ['P-0099', expect.stringContaining('P-0099 findes ikke') as string],
    ]);
    expect(edits).toMatchObject([{ id: 'P-0002', values: { sinceLast: 'Alligevel nyt' } }]);
    expect(readStatusSheet({ ...raw, sheets: [] }, register).remarks[0]?.sentence.da).toContain('intet statusark');
  });

  it('is read without its memory too, by what stands in the register', () => {
    const copied = answered({ ...raw, sheets: raw.sheets.slice(0, 1) }, [['P-0001', 'Siden sidst', 'Kopieret over i en mail']]);
    expect(readStatusSheet(copied, register).edits).toMatchObject([{ id: 'P-0001', values: { sinceLast: 'Kopieret over i en mail' } }]);
  });

  it('does not write over what someone has changed in the register meanwhile', async () => {
    const session = await faultlessSession();
    const before = registerOf(session);
    const asked = collectStatus(before, 'M-0015') as StatusCollection;
    const sent = await readWorkbook(await writeWorkbook(planStatusSheet(before, asked, asked.asked.slice(0, 2))));
    const [first, second] = asked.asked.map(({ project }) => project.id) as [string, string];
    await session.saveRow({ entity: 'project', id: first, seen: {}, values: { sinceLast: 'Skrevet i oversigten imens' } });
    const live = registerOf(session);
    const { edits } = readStatusSheet(answered(sent, [[first, 'Siden sidst', 'Skrevet i arket'], [second, 'Siden sidst', 'Nyt fra arket']]), live);
    const { written, overtaken, patch } = statusPatch(live, edits);
    expect(written.map(({ id }) => id)).toEqual([second]);
    expect(overtaken).toMatchObject([{ edit: { id: first }, fields: ['sinceLast'] }]);
    expect(patch.cells.map(({ value }) => value)).toContain('Nyt fra arket');
    const outcomes = [];
    for (const edit of edits) outcomes.push(await session.saveRow(edit));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['conflict', 'saved']);
    expect(registerOf(session).rows.project.find(({ id }) => id === second)?.sinceLast).toBe('Nyt fra arket');
  });
});

describe('“unchanged” in one click', () => {
  it('keeps light and next steps, and says since when', async () => {
    const session = await faultlessSession();
    const project = registerOf(session).rows.project.find(({ followedBy, status, statusDate }) => followedBy === 'steering' && status === 'active' && statusDate !== null && statusDate < '2027-05-12');
    if (project?.id == null) throw new Error('no project');
    expect(await session.saveRow(unchangedEdit({ ...project, id: project.id }, registerOf(session).asOf, 'da'))).toMatchObject({ kind: 'saved' });
    const after = registerOf(session).rows.project.find(({ id }) => id === project.id);
    expect(after).toMatchObject({ light: project.light, nextSteps: project.nextSteps, statusDate: '2027-05-12' });
    expect(after?.sinceLast).toMatch(/^Uændret siden \d+\. \w+ 2027\.$/);
  });
});
