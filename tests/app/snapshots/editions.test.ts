import { describe, expect, it } from 'vitest';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import type { RegisterSession } from '../../../src/app/session/register-session.js';
import { editionOfMeeting, editionsOf, findEdition } from '../../../src/app/snapshots/editions.js';
import { checksumOf, holdTheSame, manifestOf, manifestText } from '../../../src/app/snapshots/manifest.js';
import { restoreEdition } from '../../../src/app/snapshots/restore-edition.js';
import { rowContent } from '../../../src/app/journal/row-content.js';
import { exampleRegister } from '../../../src/example/index.js';
import type { EntityKey } from '../../../src/register/entities/index.js';
import type { Register } from '../../../src/register/register.js';
import { date } from '../../../src/schema/dates.js';
import type { AnyRow } from '../../../src/schema/entity.js';
import { memoryStore } from '../../support/memory-store.js';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memory-workbook.js';
import { plannedRaw } from '../../support/planned-raw.js';

let second = 0;
const now = (): string => `2027-05-12T10:${String(Math.floor((second += 1) / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}`;

async function opened(book: MemoryWorkbook): Promise<RegisterSession> {
  const session = createRegisterSession({ workbook: book.client, today: () => date('2027-05-12'), now, store: memoryStore(), who: 'Mette Holm' });
  await session.refresh();
  const twice = session.state().check?.findings.filter(({ rule }) => rule === 'key-is-unique') ?? [];
  if (twice.length > 0) await session.applyFixes(twice);
  return session;
}

function registerOf(session: RegisterSession): Register {
  const { register } = session.state();
  if (register === null) throw new Error('no register');
  return register;
}

/** The register as canonical texts, so that two states can be compared whole. */
function contents(register: Register): unknown {
  const { settings, parts, asOf, language } = register;
  const rows = Object.entries(register.rows)
    .filter(([entity]) => entity !== 'snapshot' && entity !== 'rowVersion' && entity !== 'ignoredFinding')
    .map(([entity, all]) => [entity, (all as readonly AnyRow[]).map((row) => [row.at, rowContent(entity as EntityKey, row)?.content])]);
  return { settings, parts: [...parts].sort(), asOf, language, rows };
}

const meeting = 'M-0015';

describe('editions', () => {
  it('are frozen in one write, named by year and meeting, and found again', async () => {
    const book = memoryWorkbook();
    const session = await opened(book);
    const changes = book.client.calls.change;
    expect(await session.freeze(meeting, 'Efter programgruppens møde')).toMatchObject({ kind: 'saved', id: 'U-0001' });
    expect(book.client.calls.change).toBe(changes + 1);
    const editions = editionsOf(registerOf(session));
    expect(editions).toMatchObject([{ id: 'U-0001', name: 'Udgave 2027-2', meeting, who: 'Mette Holm', reason: 'Efter programgruppens møde' }]);
    expect(editions[0]?.manifest?.tables.project?.rows.length).toBe(registerOf(session).rows.project.length);
    expect(findEdition(editions, '2027-2')).toBe(editions[0]);
    expect(editionOfMeeting(editions, 'm-0015')).toBe(editions[0]);
    expect(findEdition(editions, '2027-3')).toBeNull();
  });

  it('give the register back as it was, whatever has been edited, added and taken out since', async () => {
    const session = await opened(memoryWorkbook());
    await session.freeze(meeting, null);
    const then = contents(registerOf(session));
    const [project] = registerOf(session).rows.project;
    await session.saveRow({ entity: 'project', id: project?.id ?? '', seen: {}, values: { name: 'Et helt andet navn', light: 'red', expectedEnd: date('2029-01-31') } });
    await session.addRow('project', { name: 'Nyt projekt' });
    await session.archiveRow('barrier', registerOf(session).rows.barrier[0]?.id ?? '', 'Løst');
    await session.setSetting('redDelayDays', 5);
    await session.switchPart('lessons', !registerOf(session).parts.has('lessons'));
    const live = registerOf(session);
    expect(contents(live)).not.toEqual(then);
    const [edition] = editionsOf(live);
    const restored = edition && restoreEdition(live, edition);
    expect(restored?.missing).toEqual([]);
    expect(restored && contents(restored.register)).toEqual(then);
  });

  it('hold what was typed in cells while no pane was open', async () => {
    const book = memoryWorkbook();
    book.tells = false;
    const session = await opened(book);
    book.type('tblProjects', 'P-0001', 'Projekt', 'Skrevet i cellen');
    await session.refresh();
    await session.freeze(meeting, null);
    await session.saveRow({ entity: 'project', id: 'P-0001', seen: {}, values: { name: 'Igen et andet' } });
    const live = registerOf(session);
    const [edition] = editionsOf(live);
    const restored = edition ? restoreEdition(live, edition) : null;
    expect(restored?.register.rows.project.find(({ id }) => id === 'P-0001')?.name).toBe('Skrevet i cellen');
  });

  it('give rows that were typed without a number one of their own', async () => {
    const book = memoryWorkbook();
    const session = await opened(book);
    book.type('tblProjects', 'P-0002', 'Nr.', null);
    await session.refresh();
    expect(await session.freeze(meeting, null)).toMatchObject({ kind: 'saved' });
    const live = registerOf(session);
    const added = live.rows.project.at(1)?.id ?? '';
    expect(added).toMatch(/^P-00\d\d$/);
    expect(live.rows.project.filter(({ id }) => id === added)).toHaveLength(1);
    const [edition] = editionsOf(live);
    const restored = edition && restoreEdition(live, edition);
    expect(restored?.missing).toEqual([]);
    expect(restored?.register.rows.project.at(1)).toMatchObject({ id: added, name: live.rows.project.at(1)?.name });
  });

  it('write status and latest measurements into the history', async () => {
    const session = await opened(memoryWorkbook());
    const before = registerOf(session);
    await session.saveRow({ entity: 'benefit', id: before.rows.benefit[0]?.id ?? '', seen: {}, values: { latestValue: 77, latestDate: date('2027-05-10') } });
    const counted = (register: Register): number[] => [register.rows.statusReport.length, register.rows.measurement.length];
    const [reports = 0, measurements = 0] = counted(registerOf(session));
    await session.freeze(meeting, null);
    const after = registerOf(session);
    expect(after.rows.measurement.slice(measurements)).toContainEqual(expect.objectContaining({ benefit: before.rows.benefit[0]?.id, value: 77, date: '2027-05-10', nature: 'measured' }));
    const followed = after.rows.project.filter(({ followedBy }) => followedBy === 'steering' || followedBy === 'programme');
    expect(after.rows.statusReport.length).toBeGreaterThan(reports);
    expect(after.rows.statusReport.length - reports).toBeLessThanOrEqual(followed.length);
    for (const report of after.rows.statusReport.slice(reports)) {
      const project = followed.find(({ id }) => id === report.project);
      expect(report).toMatchObject({ meeting, light: project?.light, phase: project?.phase, expectedEnd: project?.expectedEnd, sinceLast: project?.sinceLast });
    }
    expect(session.state().log.filter(({ source }) => source === 'cell')).toEqual([]);
  });

  it('are not frozen twice alike; a change makes edition B', async () => {
    const session = await opened(memoryWorkbook());
    await session.freeze(meeting, null);
    expect(await session.freeze(meeting, null)).toMatchObject({ kind: 'refused', sentence: { da: expect.stringContaining('Udgave 2027-2') as string } });
    await session.saveRow({ entity: 'project', id: 'P-0001', seen: {}, values: { name: 'Rettet' } });
    expect(await session.freeze(meeting, 'Rettet navn')).toMatchObject({ kind: 'saved', id: 'U-0002' });
    expect(editionsOf(registerOf(session)).map(({ name }) => name)).toEqual(['Udgave 2027-2', 'Udgave 2027-2 B']);
  });

  it('are refused with a sentence when a row has no number, and for a meeting that is not there or cancelled', async () => {
    const book = memoryWorkbook();
    const session = await opened(book);
    expect(await session.freeze('M-9999', null)).toMatchObject({ kind: 'refused', sentence: { da: expect.stringContaining('M-9999') as string } });
    await session.saveRow({ entity: 'meeting', id: meeting, seen: {}, values: { status: 'cancelled' } });
    expect(await session.freeze(meeting, null)).toMatchObject({ kind: 'refused', sentence: { da: expect.stringContaining('aflyst') as string } });
    book.type('tblProjects', 'P-0002', 'Nr.', 'P-0001');
    await session.refresh();
    expect(await session.freeze('M-0018', null)).toMatchObject({ kind: 'refused', sentence: { da: expect.stringMatching(/Projekter \d+/) as string } });
    expect(editionsOf(registerOf(session))).toEqual([]);
  });

  it('are split over several lines when long, and known as damaged when one line is lost or changed', async () => {
    const example = exampleRegister('da');
    const [row] = example.rows.benefit;
    const benefit = Array.from({ length: 1500 }, (_, index) => ({ ...row, id: `G-${String(1000 + index)}` }) as typeof example.rows.benefit[number]);
    const book = memoryWorkbook(plannedRaw({ ...example, rows: { ...example.rows, benefit } }));
    const session = await opened(book);
    await session.freeze(meeting, null);
    const live = registerOf(session);
    expect(live.rows.snapshot.length).toBeGreaterThan(1);
    expect(editionsOf(live)[0]?.manifest?.tables.benefit?.rows).toHaveLength(1500);
    const lost = { ...live, rows: { ...live.rows, snapshot: live.rows.snapshot.slice(1) } };
    expect(editionsOf(lost)[0]?.manifest).toBeNull();
    const changed = { ...live, rows: { ...live.rows, snapshot: live.rows.snapshot.map((line, index) => (index === 0 ? { ...line, manifest: line.manifest?.replace('P-0001', 'P-0003') ?? null } : line)) } };
    expect(editionsOf(changed)[0]?.manifest).toBeNull();
    const damaged = editionsOf(changed)[0];
    expect(damaged && restoreEdition(changed, damaged)).toBeNull();
  });

  it('have a checksum that any changed cell changes', () => {
    const register = exampleRegister('da');
    const whole = manifestOf(register);
    const empty = Object.fromEntries(Object.keys(register.rows).map((entity) => [entity, []])) as unknown as Register['rows'];
    const checksum = (entity: EntityKey, rows: readonly AnyRow[]): string => checksumOf(manifestText(manifestOf({ ...register, rows: { ...empty, [entity]: rows } })));
    let tried = 0;
    for (const [entity, rows] of Object.entries(register.rows) as [EntityKey, readonly AnyRow[]][]) {
      if (whole.tables[entity] === undefined) continue;
      const before = checksum(entity, rows);
      for (const [index, row] of rows.entries()) {
        const fields = Object.keys(JSON.parse(rowContent(entity, row)?.content ?? '{}') as object).filter((field) => field !== 'id');
        const field = fields[index % Math.max(1, fields.length)];
        if (field === undefined) continue;
        expect(checksum(entity, rows.with(index, { ...row, [field]: null })), `${entity} ${String(row['id'])} ${field}`).not.toBe(before);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(300);
    expect(holdTheSame(whole, manifestOf(exampleRegister('da')))).toBe(true);
  });

  it('name the rows that can no longer be found', async () => {
    const session = await opened(memoryWorkbook());
    await session.freeze(meeting, null);
    const live = registerOf(session);
    const fewer = { ...live, rows: { ...live.rows, measurement: live.rows.measurement.slice(1) } };
    const [edition] = editionsOf(fewer);
    expect(edition && restoreEdition(fewer, edition)?.missing).toEqual([{ entity: 'measurement', key: live.rows.measurement[0]?.id }]);
  });
});
