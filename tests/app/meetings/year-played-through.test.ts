import { describe, expect, it } from 'vitest';
import { decideCase } from '../../../src/app/cases/decide-case.js';
import { isReady } from '../../../src/app/cases/case-checklist.js';
import { recordStep, type StepRecord } from '../../../src/app/meetings/record-step.js';
import { preparationOf } from '../../../src/app/meetings/preparation.js';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import type { SaveOutcome } from '../../../src/app/session/register-session.js';
import { editionOfMeeting, editionsOf } from '../../../src/app/snapshots/editions.js';
import { restoreEdition } from '../../../src/app/snapshots/restore-edition.js';
import { byLeader, collectStatus } from '../../../src/app/status-collection/collect-status.js';
import { reportEdit, unchangedEdit } from '../../../src/app/status-collection/reported-fields.js';
import { statusMail } from '../../../src/app/status-collection/status-mail.js';
import { makeYear } from '../../../src/app/year-wheel/make-year.js';
import { faultlessRegister } from '../../../src/example/index.js';
import { meetingsOf, type DatedMeeting } from '../../../src/register/checking/meetings.js';
import { chainOf, preparingMeeting, type ChainStep } from '../../../src/register/meeting-cycle/meeting-chain.js';
import type { Register } from '../../../src/register/register.js';
import { buildActionPlan } from '../../../src/reports/action-plan/build-action-plan.js';
import { buildAgenda } from '../../../src/reports/agenda/build-agenda.js';
import { followUpsOf } from '../../../src/reports/facts/follow-up-facts.js';
import { buildMinutes } from '../../../src/reports/minutes/build-minutes.js';
import { buildShortNote, shortNoteMail } from '../../../src/reports/short-note/build-short-note.js';
import { buildStatusDeck } from '../../../src/reports/status-deck/build-status-deck.js';
import { addDays, date, partsOf, type IsoDate } from '../../../src/schema/dates.js';
import { dumpDeck, dumpDocument } from '../../reports/dump-model.js';
import { memoryStore } from '../../support/memory-store.js';
import { memoryWorkbook } from '../../support/memory-workbook.js';
import { plannedRaw } from '../../support/planned-raw.js';

const year = 2028;
let today: IsoDate = date('2027-12-06');
let second = 0;

function now(): string {
  second += 1;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${today}T${two(8 + Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}

/** The example portfolio with nothing else than today as its as-of date. */
function portfolio(): Register {
  const register = faultlessRegister('da');
  return { ...register, settings: { ...register.settings, asOf: null } };
}

function saved(outcome: SaveOutcome): readonly string[] {
  if (outcome.kind === 'refused') throw new Error(outcome.sentence.da);
  if (outcome.kind !== 'saved') throw new Error(outcome.kind);
  return outcome.ids ?? [outcome.id];
}

describe('a year played through', () => {
  it('takes four cycles from collection to follow-up, and the plan is approved in the last', async () => {
    today = date('2027-12-06');
    const session = createRegisterSession({ workbook: memoryWorkbook(plannedRaw(portfolio())).client, today: () => today, now, store: memoryStore(), who: 'Mette' });
    const register = (): Register => {
      const current = session.state().register;
      if (current === null) throw new Error('No register');
      return current;
    };
    const on = async (day: IsoDate): Promise<void> => {
      today = day;
      await session.refresh();
      expect(register().asOf).toBe(day);
    };
    const meeting = (id: string): DatedMeeting => {
      const row = register().rows.meeting.find((one) => one.id === id);
      if (!row || row.date === null) throw new Error(`No ${id}`);
      return row as DatedMeeting;
    };
    const record = async (id: string, step: StepRecord): Promise<void> => {
      const outcome = recordStep(register(), meeting(id), step);
      if (!outcome.ok) throw new Error(outcome.sentence.da);
      saved(await session.saveRow({ entity: 'meeting', id, seen: {}, values: outcome.values }));
    };
    const deckOf = (of: Register, id: string) => {
      const row = of.rows.meeting.find((one) => one.id === id) ?? null;
      return buildStatusDeck(of, { meeting: row, asOf: of.asOf, audience: 'steering', createdAt: `${of.asOf}T12:00:00` });
    };

    await on(today);
    saved(await makeYear(session, year));
    const cycle = meetingsOf(register(), 'steering').filter(({ date: day }) => partsOf(day).year === year);
    expect(cycle.map(({ number }) => number)).toEqual(['1/2028', '2/2028', '3/2028', '4/2028']);

    const decks = new Map<string, string>();
    let earlier: string | null = null;
    for (const [index, { id: maybe, date: day }] of cycle.entries()) {
      const id = maybe ?? '';
      const last = index === cycle.length - 1;
      const days = new Map(chainOf(register(), meeting(id)).map((one) => [one.step, one.date]));
      const dayOf = (step: ChainStep): IsoDate => days.get(step) ?? day;

      // Collection: each project manager gets a mail with what was said last time; some report, the rest are unchanged.
      await on(dayOf('statusRequest'));
      await record(id, { step: 'agendaInProgress', date: today, who: 'Mette' });
      const asked = collectStatus(register(), id);
      if (asked === null) throw new Error('Nothing to collect');
      expect(asked.asked.length).toBeGreaterThan(10);
      const [first] = byLeader(asked.asked);
      if (!first) throw new Error('Nobody is asked');
      const mail = statusMail(register(), asked, first.leader, first.projects);
      for (const { project } of first.projects) expect(mail.body).toContain(project.name ?? '');
      await on(dayOf('statusDue'));
      const answering = asked.asked.filter(({ required }) => required).slice(0, index === 0 ? 4 : 2);
      for (const [at, { project }] of answering.entries()) {
        const edit = at === 0 ? reportEdit(project, { light: index % 2 === 0 ? 'red' : 'yellow', sinceLast: `Nyt til møde ${String(index + 1)}.`, nextSteps: 'Afklares i styregruppen.' }, today) : unchangedEdit(project, today, 'da');
        saved(await session.saveRow({ ...edit, seen: {} }));
      }
      expect(collectStatus(register(), id)?.asked.filter(({ answered }) => answered).length).toBe(answering.length);

      // The programme group meets, its case becomes whole, and the edition is frozen.
      const prepared = preparingMeeting(register(), day);
      if (prepared === null) throw new Error('No programme group meeting');
      await on(prepared.date);
      await record(prepared.id ?? '', { step: 'sent', date: today });
      await record(prepared.id ?? '', { step: 'held', date: today });
      const title = last ? 'Indsatsplan 2029' : `Sag til møde ${String(index + 1)}`;
      const [caseId = ''] = saved(await session.addRow('case', { meeting: id, title, type: 'decision', owner: 'Mette Ravnsbæk', projects: [answering[0]?.project.id ?? ''] }));
      const item = () => register().rows.case.find((one) => one.id === caseId) ?? expect.fail('The case is gone');
      expect(isReady(register(), item())).toBe(false);
      saved(await session.saveRow({ entity: 'case', id: caseId, seen: {}, values: { summary: 'Kort.', recommendation: 'godkender forslaget', economy: 'Ingen.' } }));
      expect(isReady(register(), item())).toBe(true);
      await on(dayOf('freeze'));
      saved(await session.freeze(id, null));
      const edition = editionOfMeeting(editionsOf(register()), id);
      expect(edition?.name).toBe(`Udgave ${String(year)}-${String(index + 1)}`);
      expect(preparationOf(register(), meeting(id)).find(({ key }) => key === 'freeze')?.state).toBe('done');

      // Before the chair has approved, everything is a draft; in the third cycle the step is skipped with a reason.
      const draft = edition && restoreEdition(register(), edition);
      if (!draft) throw new Error('The edition cannot be read');
      expect(draft.missing).toEqual([]);
      const deck = deckOf(draft.register, id);
      expect(deck.stamp).toBe('UDKAST');
      decks.set(id, dumpDeck(deck, true));
      expect(dumpDeck(deck)).toContain(answering[0]?.project.name ?? '');
      const agenda = buildAgenda(register(), meeting(id), { asOf: today, createdAt: `${today}T12:00:00` });
      expect(agenda.stamp).toBe('UDKAST');
      expect(dumpDocument(agenda)).toContain('Programgruppen indstiller, at styregruppen godkender forslaget.');
      await on(dayOf('approval'));
      expect(recordStep(register(), meeting(id), { step: 'sent', date: today })).toMatchObject({ ok: false });
      const skips = index === 2;
      await record(id, skips ? { step: 'approvedByChair', date: today, skipped: true, reason: 'Formanden er syg' } : { step: 'approvedByChair', date: today, how: 'mail', who: 'Karen Lindholt' });
      expect(deckOf(register(), id).stamp).toBe(skips ? 'UDKAST' : null);
      if (skips) expect(meeting(id).course).toContain('sprunget over · fordi: Formanden er syg');

      // Dispatch; a decision before the meeting is refused; then the meeting decides.
      await on(dayOf('dispatch'));
      await record(id, { step: 'sent', date: today });
      const early = decideCase(register(), item(), { decision: 'approved' });
      expect(early.ok ? '' : early.sentence.da).toMatch(/er ikke holdt endnu/);
      await on(day);
      await record(id, { step: 'held', date: today });
      const decided = decideCase(register(), item(), { decision: 'approved', text: 'Godkendt.', followUpBy: 'Søren Kjeldahl', deadline: addDays(day, 30) });
      if (!decided.ok) throw new Error(decided.sentence.da);
      saved(await session.saveRow({ entity: 'case', id: caseId, seen: {}, values: decided.values }));
      expect(await session.saveRow({ entity: 'case', id: caseId, seen: {}, values: { summary: 'Omskrevet' } })).toMatchObject({ kind: 'refused' });
      if (last) saved(await session.addRow('plan', { year: year + 1, state: 'approved', approved: day, meeting: id }));
      for (const other of register().rows.case.filter((one) => one.meeting === id && one.decision === null)) saved(await session.saveRow({ entity: 'case', id: other.id ?? '', seen: {}, values: { decision: 'noted' } }));

      // Minutes, and the short version to direktion after the meeting.
      await on(dayOf('minutes'));
      const minutes = buildMinutes(register(), meeting(id), { asOf: today, createdAt: `${today}T12:00:00` });
      expect(minutes.stamp).toBe('UDKAST');
      expect(dumpDocument(minutes)).toMatch(new RegExp(`\\| ${title}→#case-[\\d-]+ \\| Godkendt \\| Søren Kjeldahl`));
      await on(dayOf('executive'));
      const context = { meeting: meeting(id), asOf: today, createdAt: `${today}T12:00:00` };
      expect(buildShortNote(register(), context).stamp).toBe(skips ? 'UDKAST' : null);
      expect(shortNoteMail(register(), context)).toContain(`- ${title}`);
      expect(dumpDocument(buildShortNote(register(), context))).not.toContain('Søren Kjeldahl');
      await on(dayOf('minutesApproved'));
      await record(id, { step: 'minutesApproved', date: today });
      expect(buildMinutes(register(), meeting(id), { asOf: today, createdAt: `${today}T12:00:00` }).stamp).toBeNull();

      // What was decided last time has not been done and is on the list, until it is.
      if (earlier !== null) {
        const open = earlier;
        const late = followUpsOf(register(), 'steering', addDays(day, 1), today).items.find((one) => one.item.id === open);
        expect(late?.state).toBe('overdue');
        saved(await session.saveRow({ entity: 'case', id: open, seen: {}, values: { done: today } }));
        expect(followUpsOf(register(), 'steering', addDays(day, 1), today).items.some((one) => one.item.id === open)).toBe(false);
      }
      earlier = caseId;
    }

    // At the end of the year the second quarter's deck, made from its edition, is as it was.
    await on(date('2028-12-31'));
    const second = cycle[1]?.id ?? '';
    const edition = editionOfMeeting(editionsOf(register()), second);
    const restored = edition && restoreEdition(register(), edition);
    expect(restored?.missing).toEqual([]);
    expect(restored && dumpDeck(deckOf(restored.register, second), true)).toBe(decks.get(second));
    const plan = buildActionPlan(register(), { year: year + 1, asOf: today, createdAt: `${today}T12:00:00` });
    expect(plan.approval).toContain('Godkendt den 29. november 2028');
    expect(plan.stamp).toBeNull();
  });
});
