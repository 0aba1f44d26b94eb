import { emptyRegister } from '../../../../src/app/workbook-plan/empty-register.js';
import { exampleAsOf, exampleRegister, faultlessRegister } from '../../../../src/example/index.js';
import type { Part } from '../../../../src/register/parts.js';
import type { Register } from '../../../../src/register/register.js';
import { newMust, oddCandidates, singleCandidate, zeroWeights } from './prioritisation-books.js';

function named(register: Register, count: number, name: (title: string, index: number) => string): Register {
  const { project } = register.rows;
  const rows = Array.from({ length: count }, (_, index) => ({ ...project[index % project.length], id: `P-${String(index + 1).padStart(4, '0')}`, name: name(project[index % project.length]?.name ?? '', index) }));
  return { ...register, rows: { ...register.rows, project: rows as typeof project } };
}

/** 250 characters, the longest word of them longer than any pane is wide. */
const longName = `Speciallægepraksisplanlægningsstabiliseringsperiodeafslutningsrapporteringssystem ${'og en tværgående indsats for sammenhængende borgerforløb '.repeat(4)}`.slice(0, 250);

/** Registers a screen is tried on. */
const books: Readonly<Record<string, () => Register>> = {
  example: () => exampleRegister('da'),
  english: () => exampleRegister('en'),
  faultless: () => faultlessRegister('da'),
  empty: () => emptyRegister('da', exampleAsOf),
  large: () => named(exampleRegister('da'), 5_000, (title, index) => `${title} ${String(index + 1)}`),
  'long-names': () => named(exampleRegister('da'), 47, (_, index) => `${longName.slice(0, 246)} ${String(index + 1)}`),
  'no-criteria': () => {
    const register = exampleRegister('da');
    return { ...register, rows: { ...register.rows, criterion: [], assessment: [], score: [], comparison: [] } };
  },
  'odd-candidates': oddCandidates,
  'zero-weights': zeroWeights,
  'single-candidate': singleCandidate,
  'new-must': newMust,
  'first-month': () => ({ ...exampleRegister('da'), parts: new Set<Part>(['core']) }),
};

export function bookNamed(name: string): Register | null {
  return books[name]?.() ?? null;
}
