import type { DocumentBlock } from '../../../schema/document-models.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { moneyUnitOf } from '../../../schema/wording/money-unit.js';
import { countWord } from '../../../schema/wording/number-words.js';
import { numberCell, recordTable } from '../../blocks/record-table.js';
import { paragraph } from '../../blocks/text-blocks.js';
import { economyOf, yearAmount } from '../../facts/economy-facts.js';
import type { Project } from '../../facts/project-standing.js';
import type { PlanFacts } from '../plan-facts.js';
import { shownCandidates } from '../shown-candidates.js';
import { candidateGroupsTable, expectedOf } from './candidate-groups-table.js';

const largestShown = 10;

function largest(facts: PlanFacts): readonly DocumentBlock[] {
  const { candidates, say, language, register } = facts;
  const known = candidates.filter(({ approvedBudget }) => approvedBudget !== null && approvedBudget > 0);
  if (known.length <= largestShown || shownCandidates(facts).appendix === null) return [];
  const top = [...known].sort((a, b) => (b.approvedBudget ?? 0) - (a.approvedBudget ?? 0)).slice(0, largestShown);
  const { unit: words, show } = moneyUnitOf(top.flatMap(({ approvedBudget, expectedCost }) => [approvedBudget, expectedCost]), register.settings.currency, language);
  const unit = words.replace(' ', '\u00A0');
  return [
    paragraph(say({ da: 'De {n} største budgetter:', en: 'The {n} largest budgets:' }, { n: countWord(top.length, language) })),
    recordTable<Project>(
      top,
      [
        { title: say({ da: 'Projekt', en: 'Project' }), width: 52, cell: ({ name }) => name },
        { title: say({ da: 'Fagområde', en: 'Area' }), width: 30, cell: ({ area }) => area },
        { title: say({ da: 'Budget ({unit})', en: 'Budget ({unit})' }, { unit }), width: 20, align: 'right', cell: ({ approvedBudget }) => numberCell(approvedBudget, show) },
        { title: say({ da: 'Forventet udgift ({unit})', en: 'Expected cost ({unit})' }, { unit }), width: 20, align: 'right', cell: ({ expectedCost }) => numberCell(expectedCost, show) },
      ],
      { description: say({ da: 'De største budgetter', en: 'The largest budgets' }) },
    ),
  ];
}

function sums({ candidates, say, money, language }: PlanFacts): readonly string[] {
  const { budget, projectsWithBudget } = economyOf(candidates);
  const expected = expectedOf(candidates);
  const missing = candidates.length - projectsWithBudget;
  return [
    ...(budget === null ? [] : [say({ da: 'De projekter, der kan komme med, har tilsammen et godkendt budget på {budget} for hele deres løbetid.', en: 'The projects that can be included have an approved budget of {budget} in all for their whole course.' }, { budget: money(budget) })]),
    ...(expected === null ? [] : [say({ da: 'De ventes tilsammen at koste {expected}.', en: 'They are expected to cost {expected} in all.' }, { expected: money(expected) })]),
    ...(budget === null || missing === 0 ? [] : [countPhrase(missing, { one: { da: '{N} projekt har ikke et budget i oversigten og er ikke med i summen.', en: '{N} project has no budget in the register and is not in the sum.' }, many: { da: '{N} projekter har ikke et budget i oversigten og er ikke med i summen.', en: '{N} projects have no budget in the register and are not in the sum.' } }, language)]),
  ];
}

/** The money of a draft: what the projects have in all, what is missing, and what the year alone costs when that is known. */
export function draftEconomy(facts: PlanFacts): readonly DocumentBlock[] {
  const { candidates, register, year, say, money, has } = facts;
  if (candidates.length === 0) return [];
  const told = sums(facts);
  const amounts = candidates.flatMap((project) => yearAmount(register, project, year) ?? []);
  const ofYear =
    amounts.length > 0
      ? say({ da: 'I {year} alene er der sat {amount} af til {n} af projekterne.', en: 'For {year} alone {amount} is set aside for {n} of the projects.' }, { year, amount: money(amounts.reduce((sum, amount) => sum + amount, 0)), n: amounts.length })
      : has('economy')
        ? say({ da: 'Hvad de koster i {year} alene, står her, når det er skrevet i arket Økonomi pr. år.', en: 'What they cost in {year} alone stands here once it is written in the sheet Economy by year.' }, { year })
        : say({ da: 'Hvad de koster i {year} alene, står her, når delen Økonomi pr. år er slået til i Opsætning og udfyldt.', en: 'What they cost in {year} alone stands here once the part Economy by year is switched on in the settings and filled in.' }, { year });
  if (told.length === 0) return [paragraph(say({ da: 'Ingen af de projekter, der kan komme med, har et budget i oversigten endnu. Det skrives i kolonnen Godkendt budget i arket Projekter.', en: 'None of the projects that can be included has a budget in the register yet. It is written in the column Approved budget of the sheet Projects.' })), paragraph(ofYear)];
  const table = candidateGroupsTable(facts, 'economy');
  return [paragraph(told.join(' ')), ...(table === null ? [] : [table]), paragraph(ofYear), ...largest(facts)];
}
