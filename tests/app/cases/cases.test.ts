import { describe, expect, it } from 'vitest';
import { caseChecklist, isReady } from '../../../src/app/cases/case-checklist.js';
import { wordFinding } from '../../../src/app/check-register.js';
import { changedSinceDecided } from '../../../src/app/cases/decided-wording.js';
import { decideCase, type GivenDecision } from '../../../src/app/cases/decide-case.js';
import { newVersion } from '../../../src/app/cases/new-version.js';
import { decisionsOn, phaseDecision } from '../../../src/app/cases/project-decisions.js';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import { buildExample } from '../../../src/register/checking/build-example.js';
import type { Register } from '../../../src/register/register.js';
import { date } from '../../../src/schema/dates.js';
import { memoryStore } from '../../support/memory-store.js';
import { memoryWorkbook } from '../../support/memory-workbook.js';

type Row = Readonly<Record<string, unknown>>;

function withCase(row: Row, meeting: Row = {}, asOf = '2027-05-30', parts?: readonly string[]): Register {
  return buildExample({ asOf, ...(parts ? { parts } : {}), rows: { meeting: [{ id: 'M-0001', forum: 'steering', date: date('2027-05-26'), ...meeting }, { id: 'M-0002', forum: 'managers', date: date('2027-05-10') }], case: [{ id: 'S-0001', title: 'Udbud', ...row }] } });
}

function first(register: Register) {
  const [item] = register.rows.case;
  if (!item) throw new Error('No case');
  return item;
}

describe('the checklist of a case', () => {
  const missing = (register: Register): readonly string[] => caseChecklist(register, first(register)).filter(({ state }) => state === 'missing').map(({ field }) => field ?? '');

  it('asks more of what is to be decided than of what is to be known', () => {
    const row = { meeting: 'M-0001', owner: 'Ida' };
    expect(missing(withCase({ ...row, type: 'decision' }))).toEqual(['summary', 'recommendation', 'economy']);
    expect(missing(withCase({ ...row, type: 'information' }))).toEqual([]);
    expect(isReady(withCase({ ...row, type: 'decision', summary: 'x', recommendation: 'y', economy: 'Ingen' }), first(withCase({ ...row, type: 'decision', summary: 'x', recommendation: 'y', economy: 'Ingen' })))).toBe(true);
  });

  it('takes the Word file for the presentation, asks for no column of a part that is off, and names the managers meeting that is still to come', () => {
    const register = withCase({ meeting: 'M-0001', type: 'decision', file: 'https://x/sag.docx', treatedAt: ['M-0002'] });
    const lines = caseChecklist(register, first(register));
    expect(lines.find(({ field }) => field === 'presentation')?.state).toBe('there');
    expect(lines.at(-1)).toMatchObject({ field: 'treatedAt', state: 'advised', hint: { da: 'Mødet M-0002 er ikke holdt endnu.' } });
    const small = withCase({ type: 'decision' }, {}, '2027-05-30', ['core']);
    expect(caseChecklist(small, first(small)).some(({ field }) => field === 'presentation')).toBe(false);
  });
});

describe('a decision', () => {
  const told = (register: Register, given: Partial<GivenDecision> = {}): string => {
    const outcome = decideCase(register, first(register), { decision: 'approved', ...given });
    return outcome.ok ? 'ok' : outcome.sentence.da;
  };
  const onMeeting = { meeting: 'M-0001', type: 'decision' };

  it('is refused before its meeting, at one called off, and a second time', () => {
    expect(told(withCase(onMeeting))).toBe('ok');
    expect(told(withCase(onMeeting), { decidedOn: date('2027-05-25') })).toBe('Beslutningen kan ikke være fra den 25. maj 2027: mødet er først den 26. maj 2027.');
    expect(told(withCase(onMeeting, {}, '2027-05-20'))).toContain('er ikke holdt endnu');
    expect(told(withCase(onMeeting, { form: 'written' }, '2027-05-20'))).toBe('ok');
    expect(told(withCase(onMeeting), { decidedOn: date('2029-01-01') })).toBe('Beslutningen kan ikke være fra den 1. januar 2029: den dag er ikke kommet endnu.');
    expect(told(withCase(onMeeting, { form: 'written', sent: date('2027-05-19') }), { decidedOn: date('2027-05-18') })).toContain('materialet blev først sendt den 19. maj 2027');
    expect(told(withCase(onMeeting, { form: 'written', sent: date('2027-05-19') }), { decidedOn: date('2027-05-20') })).toBe('ok');
    expect(told(withCase(onMeeting, { status: 'cancelled' }))).toContain('aflyst');
    expect(told(withCase({ ...onMeeting, decision: 'noted' }))).toContain('ny udgave');
    expect(told(withCase({ meeting: 'M-0099' }))).toContain('på et møde først');
    expect(told(withCase(onMeeting), { decision: 'approvedWithChanges' })).toContain('hvad der er ændret');
    expect(told(withCase(onMeeting), { deadline: date('2027-05-01') })).toContain('Fristen');
  });

  it('locks the row in the pane, but not how it is carried out; a correction is a new row', async () => {
    const book = memoryWorkbook();
    const session = createRegisterSession({ workbook: book.client, today: () => date('2027-05-12'), now: () => '2027-05-12T10:00:00', store: memoryStore(), who: 'Mette' });
    await session.refresh();
    const save = (values: Row) => session.saveRow({ entity: 'case', id: 'S-0001', seen: {}, values });
    expect(await save({ title: 'Noget andet' })).toMatchObject({ kind: 'refused', sentence: { da: 'Sagen er besluttet, så Titel kan ikke ændres. Lav en rettelse som en ny udgave af sagen.' } });
    expect(await save({ done: date('2026-07-01') })).toMatchObject({ kind: 'saved' });
    const item = session.state().register?.rows.case.find(({ id }) => id === 'S-0001');
    if (!item) throw new Error('No case');
    const added = await session.addRow('case', { ...newVersion(item), title: 'Udbud af nyt omsorgssystem (rettet)' });
    expect(added).toMatchObject({ kind: 'saved' });
    const made = session.state().register?.rows.case.at(-1);
    expect(made).toMatchObject({ replaces: 'S-0001', decision: 'approved', meeting: 'M-0002', title: 'Udbud af nyt omsorgssystem (rettet)' });
    expect(newVersion(item, 'M-0018')).toMatchObject({ meeting: 'M-0018', replaces: 'S-0001' });
    expect(newVersion(item, 'M-0018')).not.toHaveProperty('decision');
  });

  it('is watched in the cells too: what was decided can be put back, and what was blank be filled in', async () => {
    const book = memoryWorkbook();
    const open = () => createRegisterSession({ workbook: book.client, today: () => date('2027-05-12'), now: () => '2027-05-12T10:00:00', store: memoryStore(), who: 'Mette' });
    const session = open();
    await session.refresh();
    const found = () => session.state().check?.findings.filter(({ rule }) => rule === 'decided-case-stands') ?? [];
    expect(await session.saveRow({ entity: 'case', id: 'S-0001', seen: {}, values: { done: date('2026-07-01') } })).toMatchObject({ kind: 'saved' });
    expect(found()).toEqual([]);
    const decided = session.state().register?.rows.case.find(({ id }) => id === 'S-0001');
    book.type('tblCases', 'S-0001', 'Beslutningstekst', 'Noget ganske andet');
    book.type('tblCases', 'S-0001', 'Resumé', 'Kortere');
    await session.refresh();
    const [finding] = found();
    expect(found().map(({ severity, place }) => [severity, place.id, place.field])).toEqual([['error', 'S-0001', 'decisionText']]);
    if (finding === undefined) throw new Error('nothing found');
    expect(wordFinding(finding, 'da')).toMatch(/sagen er afgjort, men Resumé og Beslutningstekst er ændret siden\. Rettelser laves som en ny udgave\.$/);
    // Once the journal has taken the edit up it is found all the same, by another pane too.
    await session.saveRow({ entity: 'case', id: 'S-0002', seen: {}, values: { done: date('2026-07-02') } });
    expect(found()).toHaveLength(1);
    const other = open();
    await other.refresh();
    expect(other.state().check?.findings.filter(({ rule }) => rule === 'decided-case-stands')).toHaveLength(1);
    expect(await session.applyFixes(found())).toMatchObject({ kind: 'saved' });
    expect(found()).toEqual([]);
    expect(session.state().register?.rows.case.find(({ id }) => id === 'S-0001')).toMatchObject({ decisionText: decided?.decisionText, summary: decided?.summary, done: '2026-07-01' });
    // Taking the decision away is a change as well.
    book.type('tblCases', 'S-0001', 'Beslutning', null);
    await session.refresh();
    expect(found().map(({ place }) => place.field)).toEqual(['decision']);
  });

  it('is found when it is deleted in the cells, and comes back under its number as it stood', async () => {
    const book = memoryWorkbook();
    const session = createRegisterSession({ workbook: book.client, today: () => date('2027-05-12'), now: () => '2027-05-12T10:00:00', store: memoryStore(), who: 'Mette' });
    await session.refresh();
    const before = session.state().register?.rows.case.find(({ id }) => id === 'S-0001');
    const found = () => session.state().check?.findings.filter(({ rule }) => rule === 'decided-case-is-kept') ?? [];
    expect(found()).toEqual([]);
    await book.client.change({ edits: [], additions: [], removals: [{ table: 'tblCases', sought: { keyHeader: 'Nr.', key: 'S-0001' }, expected: {} }] });
    await session.refresh();
    const [finding] = found();
    if (finding === undefined || before === undefined) throw new Error('nothing found');
    expect(wordFinding(finding, 'da')).toContain('(S-0001) er afgjort, men slettet fra arket.');
    expect(await session.applyFixes(found())).toMatchObject({ kind: 'saved' });
    expect(found()).toEqual([]);
    const { at: _, ...stood } = before;
    expect(session.state().register?.rows.case.filter(({ id }) => id === 'S-0001')).toMatchObject([stood]);
    // Archived in the pane it has a reason, which is enough.
    expect(await session.archiveRow('case', 'S-0001', 'Dobbelt oprettet')).toMatchObject({ kind: 'saved' });
    expect(found()).toEqual([]);
  });

  it('may get its text after it, and from then on that stands too', async () => {
    const register = withCase({ meeting: 'M-0001', decision: 'approved' });
    const line = { id: 'abc', entity: 'case', key: 'S-0001', source: 'pane', time: '2027-05-27T12:00:00', hash: 'a', part: 1, parts: 1, content: '{"decision":"approved","meeting":"M-0001","title":"Udbud"}' };
    const known = { ...register, rows: { ...register.rows, rowVersion: buildExample({ rows: { rowVersion: [line] } }).rows.rowVersion } };
    const withText = { ...first(known), decisionText: 'Godkendt' };
    expect(changedSinceDecided(known, withText)).toEqual([]);
    const later = { ...known, rows: { ...known.rows, rowVersion: buildExample({ rows: { rowVersion: [line, { ...line, id: 'def', previousHash: 'a', hash: 'b', content: '{"decision":"approved","decisionText":"Godkendt","meeting":"M-0001","title":"Udbud"}' }] } }).rows.rowVersion } };
    expect(changedSinceDecided(later, withText)).toEqual([]);
    expect(changedSinceDecided(later, { ...withText, decisionText: 'Afvist' })).toEqual([{ field: 'decisionText', stood: 'Godkendt' }]);
  });

  it('is found by the project whose phase rests on it', () => {
    const rows = {
      meeting: [{ id: 'M-0001', date: date('2027-03-17') }, { id: 'M-0002', date: date('2027-05-26') }],
      project: [{ id: 'P-0001', followedBy: 'steering', status: 'active', phase: 'execution' }, { id: 'P-0002', followedBy: 'steering', status: 'active', phase: 'execution' }, { id: 'P-0003', followedBy: 'local', status: 'active', phase: 'execution' }],
      case: [{ id: 'S-0001', meeting: 'M-0001', projects: ['P-0001'], decision: 'approved' }, { id: 'S-0002', meeting: 'M-0002', projects: ['p-0001', 'P-0002'], decision: 'postponed' }, { id: 'S-0003', meeting: 'M-0001', projects: ['P-0001'], decision: 'approved', replaces: 'S-0001' }],
    };
    const register = buildExample({ rows });
    const [one, two, three] = register.rows.project;
    if (!one || !two || !three) throw new Error('No project');
    expect(decisionsOn(register, one).map(({ item }) => item.id)).toEqual(['S-0002', 'S-0003']);
    expect(phaseDecision(register, one)?.item.id).toBe('S-0003');
    expect([phaseDecision(register, two), phaseDecision(register, three)]).toEqual([null, undefined]);
  });
});
