import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../src/adapters/docx/render-document.js';
import { makeBenefitReports, projectsToReport } from '../../src/app/documents/make-benefit-report.js';
import { faultlessRegister } from '../../src/example/index.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import type { Register } from '../../src/register/register.js';
import { buildBenefitReport } from '../../src/reports/benefit-report/build-benefit-report.js';
import type { DocumentModel } from '../../src/schema/document-models.js';
import { openTemplate } from '../../scripts/documents/templates.js';
import { itWithOoxmlValidator, validateOoxml } from '../support/ooxml-validator.js';
import { dumpDocument } from './dump-model.js';

function reportOf(register: Register, id: string): DocumentModel {
  const project = register.rows.project.find((row) => row.id === id);
  if (!project) throw new Error(`No project ${id}`);
  return buildBenefitReport(register, project, { asOf: register.asOf, createdAt: '2027-05-12T08:00:00' });
}

const text = (model: DocumentModel): string => dumpDocument(model);

describe('the benefit report', () => {
  it('reads as agreed', async () => {
    await expect(text(reportOf(faultlessRegister('da'), 'P-0023'))).toMatchFileSnapshot('../golden/benefit-report.da.txt');
  });

  it('names no benefit owner beside what is missing', () => {
    const register = faultlessRegister('da');
    for (const project of register.rows.project) {
      const told = text(reportOf(register, project.id ?? ''));
      for (const { owner } of register.rows.benefit.filter((row) => row.project === project.id)) if (owner !== null) expect(told).not.toContain(owner);
    }
  });

  it('says plainly that nothing is measured, that there is nothing, and why', () => {
    const register = buildExample({
      asOf: '2027-05-12',
      rows: {
        project: [{ id: 'P-0001', name: 'Uden tal', status: 'closed', actualEnd: '2026-05-01' }, { id: 'P-0002', name: 'Uden gevinst', noBenefitReason: 'Lovkrav.' }],
        benefit: [{ id: 'G-0001', project: 'P-0001', name: 'Færre breve', type: 'budget', unit: 'kroner', baseline: 0, target: 100_000, targetDate: '2027-01-01' }],
      },
    });
    const told = text(reportOf(register, 'P-0001'));
    expect(told).toContain('Ingen af projektets gevinster i kroner er målt endnu; planen er 100.000 kr. om året. Gevinsten er ikke målt.');
    expect(told).toContain('Ikke målt siden afslutningen: Færre breve.');
    expect(text(reportOf(register, 'P-0002'))).toContain('Projektet har ingen gevinster: Lovkrav.');
    expect(told).not.toMatch(/NaN|Infinity|null|undefined|\{\w+\}/);
  });

  it('is made for the projects whose year is up', async () => {
    const benefit = { name: 'Færre breve', type: 'service' };
    const register = buildExample({
      asOf: '2027-05-12',
      rows: {
        project: [
          { id: 'P-0001', name: 'For et år siden', status: 'closed', actualEnd: '2026-06-01' },
          { id: 'P-0002', name: 'For længe siden', status: 'closed', actualEnd: '2023-06-01' },
          { id: 'P-0003', name: 'Lige afsluttet', status: 'closed', actualEnd: '2027-04-01' },
          { id: 'P-0004', name: 'Fortrolig', status: 'closed', actualEnd: '2026-06-01', disclosure: 'confidential' },
          { id: 'P-0005', name: 'Uden gevinster', status: 'closed', actualEnd: '2026-06-01' },
        ],
        benefit: ['P-0001', 'P-0002', 'P-0003', 'P-0004'].map((project, index) => ({ id: `G-000${String(index + 1)}`, project, ...benefit })),
      },
    });
    expect(projectsToReport(register).map(({ id }) => id)).toEqual(['P-0001']);
    const made = await makeBenefitReports(register, { project: null }, () => Promise.resolve(new Uint8Array()), new Uint8Array());
    expect(made.kind === 'made' && made.files.map(({ name }) => name)).toEqual(['Gevinstrapport For et år siden 2027-05-12.docx']);
    expect(await makeBenefitReports(register, { project: 'P-9999' }, () => Promise.resolve(new Uint8Array()), new Uint8Array())).toEqual({ kind: 'made', files: [] });
  });

  itWithOoxmlValidator('is a valid document with the map as a drawing', async () => {
    const bytes = await renderDocument(reportOf(faultlessRegister('da'), 'P-0023'), openTemplate(null, 'agenda.docx').bytes);
    expect(await validateOoxml(bytes, 'docx')).toEqual([]);
  }, 120_000);
});
