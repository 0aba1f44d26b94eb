import { beforeAll, describe, expect, it } from 'vitest';
import { chooseEdition, editionWish, type EditionWish } from '../../../src/app/documents/choose-edition.js';
import { editionNote, editionRefusal } from '../../../src/app/documents/edition-words.js';
import { makeAgenda } from '../../../src/app/documents/make-agenda.js';
import { makeStatusDeck } from '../../../src/app/documents/make-status-deck.js';
import type { MadeDocument } from '../../../src/app/documents/made-document.js';
import type { RegisterSession } from '../../../src/app/session/register-session.js';
import type { Register } from '../../../src/register/register.js';
import { date } from '../../../src/schema/dates.js';
import { faultlessSession, registerOf } from '../../support/frozen-session.js';

const meeting = 'M-0015';
const asText = (model: unknown): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(JSON.stringify(model, null, 1)));
const textOf = (made: MadeDocument): string => (made.kind === 'made' ? made.files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n') : made.kind);
const template = new Uint8Array();

function deck(register: Register, edition?: EditionWish, audience: 'steering' | 'direktion' = 'steering'): Promise<MadeDocument> {
  return makeStatusDeck(register, { meeting, audience, ...(edition ? { edition } : {}) }, asText, template);
}

describe('documents of a frozen edition', () => {
  let session: RegisterSession;
  let then: Register;
  let later: Register;

  beforeAll(async () => {
    session = await faultlessSession();
    await session.saveRow({ entity: 'meeting', id: meeting, seen: {}, values: { approvedByChair: date('2027-05-18'), approvedHow: 'mail' } });
    await session.freeze(meeting, null);
    then = registerOf(session);
    await session.saveRow({ entity: 'project', id: 'P-0001', seen: {}, values: { light: 'red', nextSteps: 'Skrevet efter låsningen.', expectedEnd: date('2029-12-31') } });
    const item = then.rows.case.find((one) => one.meeting === meeting && one.type === 'decision');
    await session.saveRow({ entity: 'case', id: item?.id ?? '', seen: {}, values: { decision: 'approved', decisionText: 'Besluttet på mødet.', title: 'Ny titel efter låsningen' } });
    await session.addRow('project', { name: 'Kom til efter låsningen', followedBy: 'steering', status: 'active', light: 'red' });
    later = registerOf(session);
  });

  it('are the same whatever has happened since, and say which edition they are of', async () => {
    const [first, again] = [await deck(then), await deck(later)];
    expect(textOf(again)).toBe(textOf(first));
    expect(textOf(first)).toContain('Udgave 2027-2');
    expect(textOf(first)).not.toContain('UDKAST');
    expect(again.kind === 'made' ? again.edition : null).toMatchObject({ name: 'Udgave 2027-2', changedSince: 3 });
    const [agenda, agendaAgain] = [await makeAgenda(then, { meeting }, asText, template), await makeAgenda(later, { meeting }, asText, template)];
    expect(textOf(agendaAgain)).toBe(textOf(agenda));
    expect(textOf(agenda)).toContain('· Udgave 2027-2');
    expect(textOf(await deck(later, { kind: 'named', name: '2027-2' }))).toBe(textOf(first));
  });

  it('go through the sheet once for each reading of it', () => {
    const chosen = chooseEdition(later, meeting, { kind: 'usual' });
    expect(chosen).toMatchObject({ kind: 'chosen', edition: { changedSince: 3 } });
    expect(chooseEdition(later, meeting, { kind: 'usual' })).toBe(chosen);
    expect(chooseEdition({ ...later }, meeting, { kind: 'usual' })).not.toBe(chosen);
  });

  it('are of the sheet as it is when that is asked for, and for a meeting without an edition', async () => {
    const current = textOf(await deck(later, { kind: 'now' }));
    expect(current).toContain('Skrevet efter låsningen.');
    expect(current).not.toContain('Udgave 2027-2');
    const other = await makeStatusDeck(later, { meeting: 'M-0018', audience: 'steering' }, asText, template);
    expect(other.kind === 'made' ? other.edition : 'not made').toBeUndefined();
  });

  it("take the chair's approval and people's own words from today's sheet", async () => {
    const unapproved = await faultlessSession();
    await unapproved.freeze(meeting, null);
    expect(textOf(await deck(registerOf(unapproved)))).toContain('UDKAST');
    await unapproved.saveRow({ entity: 'meeting', id: meeting, seen: {}, values: { approvedByChair: date('2027-05-18') } });
    await unapproved.addRow('documentText', { meeting, page: 'opening', title: 'Formandens egen overskrift' });
    const approved = textOf(await deck(registerOf(unapproved)));
    expect(approved).not.toContain('UDKAST');
    expect(approved).toContain('Godkendt af formanden den 18. maj 2027');
  });

  it('tell direktion what was decided, on the figures of the edition', async () => {
    const short = textOf(await deck(later, undefined, 'direktion'));
    expect(short).not.toContain('Kom til efter låsningen');
    expect(short).toContain('Ny titel efter låsningen');
  });

  it('tell what changed since the edition of the meeting before', async () => {
    const year = await faultlessSession();
    await year.freeze('M-0012', null);
    const green = registerOf(year).rows.project.find(({ light, followedBy, status }) => light === 'green' && followedBy === 'steering' && status === 'active');
    await year.saveRow({ entity: 'project', id: green?.id ?? '', seen: {}, values: { light: 'red', lightReason: null } });
    const made = textOf(await deck(registerOf(year)));
    expect(made).toMatch(/er ét projekt blevet rødt/);
  });

  it('are refused with a sentence when the edition is unknown or its rows are lost', async () => {
    const unknown = await deck(later, { kind: 'named', name: '2031-1' });
    expect(unknown).toMatchObject({ kind: 'no-such-edition', editions: ['Udgave 2027-2'] });
    expect(unknown.kind === 'no-such-edition' ? editionRefusal(unknown).da : '').toContain('Låste udgaver: Udgave 2027-2');
    const lost = { ...later, rows: { ...later.rows, measurement: later.rows.measurement.slice(2) } };
    const damaged = await deck(lost);
    expect(damaged).toMatchObject({ kind: 'damaged-edition', name: 'Udgave 2027-2', missing: [{ entity: 'measurement' }, { entity: 'measurement' }] });
    expect(damaged.kind === 'damaged-edition' ? editionRefusal(damaged).da : '').toMatch(/^Udgave 2027-2 kan ikke bruges: GM-\d+ og GM-\d+ står ikke længere/);
    const changed = { ...later, rows: { ...later.rows, snapshot: later.rows.snapshot.map((line) => ({ ...line, manifest: `${line.manifest ?? ''} ` })) } };
    const broken = await deck(changed);
    expect(broken.kind === 'damaged-edition' ? editionRefusal(broken).en : '').toContain('has been changed or is not whole');
  });

  it('say when the sheet has moved on', () => {
    expect(editionNote({ name: 'Udgave 2027-2', changedSince: 0 }).da).toBe('Lavet af Udgave 2027-2.');
    expect(editionNote({ name: 'Udgave 2027-2', changedSince: 3 }).da).toBe('Lavet af Udgave 2027-2. Tre rækker er ændret i arket siden; lås en ny udgave for at få dem med.');
  });

  it('are asked for by what people type', () => {
    expect([null, ' ', 'nu', 'Now', '2027-2 B'].map(editionWish)).toEqual([{ kind: 'usual' }, { kind: 'usual' }, { kind: 'now' }, { kind: 'now' }, { kind: 'named', name: '2027-2 B' }]);
  });
});
