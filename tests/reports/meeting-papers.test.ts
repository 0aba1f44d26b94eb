import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../src/adapters/docx/render-document.js';
import { starterAgendaTemplate } from '../../src/adapters/docx/starter-template/starter-agenda-template.js';
import { acceptance } from '../../src/app/check-register/accepted-findings.js';
import { makeMinutes, makeShortNote } from '../../src/app/documents/make-after-meeting.js';
import { makeAgenda } from '../../src/app/documents/make-agenda.js';
import { makeAreaSheets } from '../../src/app/documents/make-area-sheets.js';
import { makeChairMemo } from '../../src/app/documents/make-chair-memo.js';
import { makeStatusDeck } from '../../src/app/documents/make-status-deck.js';
import { whatStops } from '../../src/app/documents/privacy-stop.js';
import { faultlessRegister } from '../../src/example/index.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import type { Register } from '../../src/register/register.js';
import { areasWithProjects, buildAreaSheet } from '../../src/reports/area-sheet/build-area-sheet.js';
import { buildAgenda } from '../../src/reports/agenda/build-agenda.js';
import { headingsOf } from '../../src/reports/agenda/case-headings.js';
import { buildChairMemo } from '../../src/reports/chair-memo/build-chair-memo.js';
import { buildMinutes } from '../../src/reports/minutes/build-minutes.js';
import { buildShortNote, shortNoteMail } from '../../src/reports/short-note/build-short-note.js';
import { date } from '../../src/schema/dates.js';
import type { DocumentModel } from '../../src/schema/document-models.js';
import { pageReader, pagesOf } from '../adapters/docx/pdf-pages.js';
import { itWith } from '../support/needed-tool.js';
import { dumpDocument } from './dump-model.js';
import { sampleRegister } from './sample-register.js';

const context = (register: Register) => ({ asOf: register.asOf, createdAt: '2027-05-12T12:00:00' });

function meetingOf(register: Register, id: string) {
  const found = register.rows.meeting.find((row) => row.id === id);
  if (!found) throw new Error(`No meeting ${id}`);
  return found;
}

function papersOf(register: Register, id: string): readonly DocumentModel[] {
  const meeting = meetingOf(register, id);
  return [
    buildMinutes(register, meeting, context(register)),
    buildChairMemo(register, meeting, context(register)),
    buildShortNote(register, { meeting, ...context(register) }),
    ...areasWithProjects(register).map((area) => buildAreaSheet(register, area, context(register))),
  ];
}

describe("the example's papers around a meeting", () => {
  const register = faultlessRegister('da');

  it('read as agreed', async () => {
    await expect(dumpDocument(buildMinutes(register, meetingOf(register, 'M-0012'), context(register)))).toMatchFileSnapshot('../golden/minutes.da.txt');
    await expect(dumpDocument(buildChairMemo(register, meetingOf(register, 'M-0015'), context(register)))).toMatchFileSnapshot('../golden/chair-memo.da.txt');
    const note = { meeting: meetingOf(register, 'M-0012'), ...context(register) };
    await expect(`${dumpDocument(buildShortNote(register, note))}\n${shortNoteMail(register, note)}`).toMatchFileSnapshot('../golden/short-note.da.txt');
    await expect(dumpDocument(buildAreaSheet(register, 'Ældre og Sundhed', context(register)))).toMatchFileSnapshot('../golden/area-sheet.da.txt');
  });

  it('are drafts until approved: minutes by the group, the short version by the chair', () => {
    expect(buildMinutes(register, meetingOf(register, 'M-0012'), context(register)).stamp).toBeNull();
    const skeleton = buildMinutes(register, meetingOf(register, 'M-0015'), context(register));
    expect(skeleton.stamp).toBe('UDKAST');
    expect(dumpDocument(skeleton)).toContain('Beslutning (udkast til at rette): Styregruppen bevilger op til 1,2 mio. kr. til udlevering af data; godkender');
    expect(buildShortNote(register, { meeting: meetingOf(register, 'M-0015'), ...context(register) }).stamp).toBe('UDKAST');
  });

  it('have the same numbers as the agenda, and say who was absent', () => {
    const minutes = dumpDocument(buildMinutes(register, meetingOf(register, 'M-0012'), context(register)));
    expect(minutes).toContain('Afbud: Henrik Mølgaard');
    expect(minutes.match(/Til stede: .*/)?.[0]).not.toContain('Henrik Mølgaard');
    expect(minutes).toContain('| 3.1 | Leverandører');
  });

  it('name no person in the short version, the mail and the area sheets', () => {
    const names = register.rows.person.flatMap(({ name }) => name ?? []);
    const note = { meeting: meetingOf(register, 'M-0012'), ...context(register) };
    const wide = [dumpDocument(buildShortNote(register, note)), shortNoteMail(register, note), ...areasWithProjects(register).map((area) => dumpDocument(buildAreaSheet(register, area, context(register))))];
    for (const text of wide) expect(names.filter((name) => text.includes(name))).toEqual([]);
  });

  it('speak Danish without words of the program, and English in an English register', () => {
    for (const paper of papersOf(register, 'M-0012')) expect(dumpDocument(paper)).not.toMatch(/\b(the|and|with|project|owner|minutes)\b|undefined|\bnull\b|\{\w+\}|kr\.\./);
    for (const paper of papersOf(faultlessRegister('en'), 'M-0012')) expect([paper.title, paper.subtitle ?? ''].join(' ')).not.toMatch(/Referat|Områdeark|huskeseddel|orientering/);
  });

  itWith(pageReader, 'fit one page each where one page is promised', async () => {
    const memo = buildChairMemo(register, meetingOf(register, 'M-0015'), context(register));
    const note = buildShortNote(register, { meeting: meetingOf(register, 'M-0012'), ...context(register) });
    const sheet = buildAreaSheet(register, 'Ældre og Sundhed', context(register));
    for (const paper of [memo, note, sheet]) expect([paper.title, (await pagesOf(await renderDocument(paper, starterAgendaTemplate()))).length]).toEqual([paper.title, 1]);
  });
});

describe('papers of generated registers', () => {
  it('never stumble', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const register = sampleRegister(seed, 5 + seed, seed % 2 === 0 ? 'da' : 'en');
      for (const { id } of register.rows.meeting.slice(0, 3)) {
        for (const paper of papersOf(register, id ?? '')) expect(dumpDocument(paper)).not.toMatch(/undefined|\bnull\b|NaN|\[object|\{\w+\}|Infinity/);
      }
    }
  });
});

describe('headings of cases', () => {
  it('are the usual ones, or those of the setting with names and headings of its own', () => {
    expect(headingsOf(null)).toHaveLength(11);
    expect(headingsOf('resumé; Sagsfremstilling = Problemstilling;; Børn og unge').map(({ field, title }) => [field, title.da])).toEqual([['summary', 'Resumé'], ['presentation', 'Problemstilling'], [null, 'Børn og unge']]);
  });
});

describe('a case that goes to managers meetings first', () => {
  it('is on their agendas, and says on its own which they are', () => {
    const register = buildExample({ rows: {
      meeting: [
        { id: 'M-0001', forum: 'steering', date: date('2027-05-26') },
        { id: 'M-0002', forum: 'managers', area: 'Ældre', date: date('2027-05-10') },
        { id: 'M-0003', forum: 'managersForum', date: date('2027-05-17') },
      ],
      case: [{ id: 'S-0001', meeting: 'M-0001', title: 'Udbud', type: 'decision', treatedAt: ['M-0002', 'M-0003'] }],
    } });
    for (const id of ['M-0001', 'M-0002', 'M-0003']) {
      const agenda = dumpDocument(buildAgenda(register, meetingOf(register, id), context(register)));
      expect(agenda).toContain('## Udbud');
      expect(agenda).toContain('Behandles først på: Chefmøde i Ældre den 10. maj 2027; Chefforum den 17. maj 2027');
    }
  });
});

describe('what must not leave the house', () => {
  const template = new Uint8Array();
  const render = (): Promise<Uint8Array> => Promise.resolve(template);
  const rows = (decisionText: string) => ({
    meeting: [{ id: 'M-0001', forum: 'steering', date: date('2027-03-17'), status: 'held', approvedByChair: date('2027-03-08') }, { id: 'M-0002', forum: 'steering', date: date('2027-05-26') }],
    person: [{ id: 'PE-0001', name: 'Karen Lind' }],
    project: [{ id: 'P-0001', name: 'Salg af rådhuset', disclosure: 'confidential', area: 'Staben', status: 'active' }, { id: 'P-0002', name: 'Ny hjemmeside', area: 'Staben', status: 'active', followedBy: 'steering' }],
    case: [{ id: 'S-0001', meeting: 'M-0001', title: 'Udbud', type: 'decision', decision: 'approved', decisionText, projects: ['P-0002'] }],
  });
  const wide: readonly (readonly [string, (register: Register) => Promise<{ readonly kind: string }>])[] = [
    ['short version', (register) => makeShortNote(register, { meeting: 'M-0001' }, render, template)],
    ['short deck', (register) => makeStatusDeck(register, { meeting: 'M-0001', audience: 'direktion' }, render, template)],
    ['area sheets', (register) => makeAreaSheets(register, { area: null }, render, template)],
  ];
  const groups: typeof wide = [
    ['deck', (register) => makeStatusDeck(register, { meeting: 'M-0002', audience: 'steering' }, render, template)],
    ['agenda', (register) => makeAgenda(register, { meeting: 'M-0001' }, render, template)],
    ['minutes', (register) => makeMinutes(register, { meeting: 'M-0001' }, render, template)],
    ['memo', (register) => makeChairMemo(register, { meeting: 'M-0001' }, render, template)],
  ];

  it.each([
    ['a CPR number', 'Borger 010199-1234 får besked.', 'stopped', 'stopped', 'CPR-numre'],
    ['a person', 'Karen Lind følger op.', 'stopped', 'made', 'navne på personer'],
    ['a confidential project', 'Afventer salg af rådhuset.', 'stopped', 'made', 'omtale af fortrolige projekter'],
    ['nothing of the sort', 'Godkendt.', 'made', 'made', ''],
  ])('%s stops the papers it must not be in, with the cell, until it is accepted with a reason', async (_, text, forWide, forGroups, told) => {
    const register = buildExample({ rows: rows(text) });
    for (const [name, make] of wide) expect([name, (await make(register)).kind]).toEqual([name, forWide]);
    for (const [name, make] of groups) expect([name, (await make(register)).kind]).toEqual([name, forGroups]);
    const made = await makeShortNote(register, { meeting: 'M-0001' }, render, template);
    if (made.kind !== 'stopped') return;
    expect(made.findings.map(({ place }) => `${place.entity} ${place.id ?? ''} ${place.field ?? ''} ${place.address === null ? '' : 'with address'}`)).toEqual(['case S-0001 decisionText with address']);
    expect(whatStops(made.findings).da).toContain(told);
    const accepted = made.findings.map((finding) => acceptance(register, finding, { reason: 'Aftalt med formanden', who: 'Mette' }));
    const eased = buildExample({ rows: { ...rows(text), ignoredFinding: accepted } });
    for (const [name, make] of [...wide, ...groups]) expect([name, (await make(eased)).kind]).toEqual([name, 'made']);
    const changed = buildExample({ rows: { ...rows(`${text} Nyt.`), ignoredFinding: accepted } });
    expect((await makeShortNote(changed, { meeting: 'M-0001' }, render, template)).kind).toBe('stopped');
  });
});
