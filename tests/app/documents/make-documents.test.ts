import { describe, expect, it } from 'vitest';
import { date } from '../../../src/schema/dates.js';
import type { DeckModel, DocumentModel } from '../../../src/schema/document-models.js';
import { buildExample } from '../../../src/register/checking/build-example.js';
import type { Register } from '../../../src/register/register.js';
import { faultlessRegister } from '../../../src/example/index.js';
import { safeFileName } from '../../../src/app/documents/file-name.js';
import { makeActionPlan } from '../../../src/app/documents/make-action-plan.js';
import { makeAgenda } from '../../../src/app/documents/make-agenda.js';
import { makeStatusDeck } from '../../../src/app/documents/make-status-deck.js';

const template = new Uint8Array([1, 2, 3]);

/** A renderer that keeps what it was given. */
function recorder<M>() {
  const models: M[] = [];
  return { models, render: (model: M, bytes: Uint8Array) => (models.push(model), Promise.resolve(bytes)) };
}

function withRemark(register: Register, remark: string): Register {
  const [first, ...rest] = register.rows.project;
  if (!first) throw new Error('No project');
  return { ...register, rows: { ...register.rows, project: [{ ...first, remark }, ...rest] } };
}

describe('making documents', () => {
  const register = faultlessRegister('da');

  it('names files by meeting and day and dates them by the as-of date', async () => {
    const { models, render } = recorder<DeckModel>();
    const made = await makeStatusDeck(register, { meeting: 'M-0015', audience: 'steering' }, render, template);
    expect(made.kind === 'made' ? made.files.map(({ name }) => name) : made.kind).toEqual(['Status Styregruppen 2027-05-26.pptx']);
    expect(made.kind === 'made' ? made.files[0]?.bytes : null).toBe(template);
    expect(models[0]?.createdAt).toBe('2027-05-12T12:00:00');
  });

  it('tells direktion about the latest meeting, the steering group about the next', async () => {
    const { models, render } = recorder<DeckModel>();
    await makeStatusDeck(register, { meeting: null, audience: 'direktion' }, render, template);
    await makeStatusDeck(register, { meeting: null, audience: 'steering' }, render, template);
    expect(models.map(({ title }) => title)).toEqual(['Kort status til direktion og chefforum 17. marts 2027', 'Status til styregruppen 26. maj 2027']);
  });

  it('makes the status of a day', async () => {
    const { models, render } = recorder<DeckModel>();
    const made = await makeStatusDeck(register, { meeting: '2027-06-30', audience: 'steering' }, render, template);
    expect(made.kind === 'made' ? made.files[0]?.name : made.kind).toBe('Status 2027-06-30.pptx');
    expect(models[0]?.footer).toBe('Status pr. 30. juni 2027');
  });

  it('makes an agenda and a file for each case', async () => {
    const { models, render } = recorder<DocumentModel>();
    const made = await makeAgenda(register, { meeting: 'M-0015' }, render, template);
    const names = made.kind === 'made' ? made.files.map(({ name }) => name) : [];
    expect(names[0]).toBe('Dagsorden Styregruppen 2027-05-26.docx');
    expect(names[1]).toBe('Sag S-0021 Nyt omsorgssystem køb af data og ny dato for ibrugtagning.docx');
    expect(names.length).toBe(1 + register.rows.case.filter(({ meeting }) => meeting === 'M-0015').length);
    expect(new Set(names).size).toBe(names.length);
    expect(models.length).toBe(names.length);
  });

  it('gives cases with the same number files of their own', async () => {
    const rows = { meeting: [{ id: 'M-0001', forum: 'steering', date: date('2027-05-26') }], case: [{ id: 'S-0001', meeting: 'M-0001', title: 'Sag' }, { id: 's-0001', meeting: 'M-0001', title: 'sag' }] };
    const made = await makeAgenda(buildExample({ rows }), { meeting: 'M-0001' }, recorder<DocumentModel>().render, template);
    expect(made.kind === 'made' ? made.files.map(({ name }) => name) : made.kind).toEqual(['Dagsorden Styregruppen 2027-05-26.docx', 'Sag S-0001 Sag.docx', 'Sag s-0001 sag (2).docx']);
  });

  it('makes no agenda without a meeting', async () => {
    expect((await makeAgenda(register, { meeting: '2027-07-01' }, recorder<DocumentModel>().render, template)).kind).toBe('no-meeting');
    expect((await makeAgenda(register, { meeting: 'hvad' }, recorder<DocumentModel>().render, template)).kind).toBe('unknown');
  });

  it('makes the plan of a year', async () => {
    const { models, render } = recorder<DocumentModel>();
    const made = await makeActionPlan(register, { year: 2028, draft: register }, render, template);
    expect(made.kind === 'made' ? made.files[0]?.name : made.kind).toBe('Indsatsplan 2028.docx');
    expect(models[0]?.blocks.some((block) => block.kind === 'heading' && block.text.endsWith('Ændringer siden udkastet'))).toBe(true);
  });

  it('stops at what looks like a civil registration number, and names the cell, before anything is drawn', async () => {
    const risky = withRemark(register, 'Borger 010199-1234 har klaget');
    const { models, render } = recorder<DeckModel | DocumentModel>();
    const made = await Promise.all([
      makeStatusDeck(risky, { meeting: null, audience: 'steering' }, render, template),
      makeAgenda(risky, { meeting: null }, render, template),
      makeActionPlan(risky, { year: 2028 }, render, template),
    ]);
    for (const one of made) {
      expect(one.kind).toBe('stopped');
      expect(one.kind === 'stopped' ? one.findings.map(({ place }) => [place.entity, place.field, place.sheet, place.row]) : []).toEqual([['project', 'remark', 'Projekter', risky.rows.project[0]?.at.row]]);
    }
    expect(models).toEqual([]);
  });
});

describe('file names', () => {
  it('hold nothing that Windows or SharePoint refuses', () => {
    expect(safeFileName('Sag: "køb" af data / test? *<ny>|#50%\n')).toBe('Sag køb af data test ny 50');
    expect(safeFileName('Slutter med punktum. ')).toBe('Slutter med punktum');
    expect(safeFileName('x'.repeat(300)).length).toBe(120);
  });
});
