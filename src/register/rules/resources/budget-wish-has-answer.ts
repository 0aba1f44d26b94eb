import { dateOf, partsOf, type IsoDate } from '../../../schema/dates.js';
import type { Hit } from '../../../schema/rule.js';
import { isWish, wishOf } from '../../checking/budget-answers.js';
import { defineRule } from '../../checking/define-rule.js';
import { findByKey } from '../../checking/find-by-key.js';
import { isFollowed, isOver } from '../../checking/projects.js';
import type { Register } from '../../register.js';

/** The day the council adopts the budget of the year after, by the annual wheel; else the first of November, when all have. */
function adoptedOn({ rows }: Register, year: number): IsoDate | null {
  const events = rows.yearEvent.flatMap(({ type, date, repeats, status }) => (type === 'budgetAdopted' && date !== null && status !== 'cancelled' ? [{ date, repeats, ...partsOf(date) }] : []));
  const own = events.find((one) => one.year === year);
  const repeated = events.find(({ repeats }) => repeats === 'yearly');
  return own?.date ?? (repeated === undefined ? dateOf(year, 11, 1) : dateOf(year, repeated.month, repeated.day));
}

function* check(register: Register): Iterable<Hit> {
  const { year } = partsOf(register.asOf);
  const adopted = adoptedOn(register, year);
  const latest = adopted !== null && register.asOf >= adopted ? year + 1 : year;
  for (const row of register.rows.projectYear) {
    if (row.granted !== null || row.year === null || row.year < year || row.year > latest) continue;
    const project = findByKey(register, 'project', row.project);
    if (project === null || isOver(project) || !isFollowed(project) || !isWish(row, project)) continue;
    yield { entity: 'projectYear', row, field: 'granted', params: { project: project.name ?? project.id ?? '', year: row.year, wished: wishOf(row) ?? 0 } };
  }
}

const project = [{ id: 'P-0001', name: 'Booking', followedBy: 'steering', status: 'proposed', appropriation: 'sought' }];
const wish = { id: 'PA-0001', project: 'P-0001', year: 2028, kind: 'capital', expected: 700_000 };

export const budgetWishHasAnswer = defineRule({
  id: 'budget-wish-has-answer',
  severity: 'warning',
  part: 'funding',
  area: 'economy',
  title: { da: 'Et budgetønske har fået svar, når budgettet er vedtaget', en: 'A budget wish has an answer once the budget is adopted' },
  why: { da: 'Årets plan skal lægges efter de penge, der er. Et ønske uden svar tæller som penge, der ikke er givet.', en: 'The plan of the year is to be made of the money there is. A wish without an answer counts as money not given.' },
  message: { da: '{project} søgte {wished} kr. til {year} og mangler svar. Skriv i Bevilget, hvad budgettet gav; 0 er et afslag.', en: '{project} asked for {wished} kr. for {year} and lacks an answer. Enter in Granted what the budget gave; 0 is a refusal.' },
  check,
  valid: [
    { asOf: '2027-10-20', rows: { project, projectYear: [{ ...wish, granted: 0 }], yearEvent: [{ name: 'Budgettet vedtages', type: 'budgetAdopted', date: '2027-10-11' }] } },
    { asOf: '2027-10-20', rows: { project, projectYear: [wish] } },
    { asOf: '2027-10-05', rows: { project, projectYear: [wish], yearEvent: [{ type: 'budgetAdopted', date: '2026-10-11', repeats: 'yearly' }] } },
    { asOf: '2027-11-20', rows: { project: [{ ...project[0], appropriation: 'released' }], projectYear: [wish] } },
  ],
  invalid: [
    { asOf: '2027-10-20', rows: { project, projectYear: [wish], yearEvent: [{ name: 'Budgettet vedtages', type: 'budgetAdopted', date: '2027-10-11' }] } },
    { asOf: '2027-11-01', rows: { project, projectYear: [{ ...wish, wished: 900_000 }] } },
  ],
});
