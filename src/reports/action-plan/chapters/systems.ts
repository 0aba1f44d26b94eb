import { addMonths, dateOf, type IsoDate } from '../../../schema/dates.js';
import { labelOf } from '../../../schema/choice.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { monthInTable } from '../../../schema/wording/date-words.js';
import { listOf } from '../../../schema/wording/list-words.js';
import { countWord, sentenceStart } from '../../../schema/wording/number-words.js';
import { potential, systemPlan, type SystemPlan } from '../../../register/choices/system.js';
import type { RowOf } from '../../../register/entities/index.js';
import { recordTable } from '../../blocks/record-table.js';
import { paragraph } from '../../blocks/text-blocks.js';
import { introduction, type Chapter } from '../chapter.js';
import type { PlanFacts } from '../plan-facts.js';

type System = RowOf<'system'>;

const rowsShown = 15;
const leaving: readonly (SystemPlan | null)[] = ['merge', 'replace', 'phaseOut'];

/** What makes a system a matter for the year: its contract, notice or plan falls within it. */
function matterDate({ contractEnd, noticeDate, plan, planDate }: System, from: IsoDate, to: IsoDate): IsoDate | null {
  const days = [noticeDate, contractEnd, leaving.includes(plan) ? planDate : null];
  return days.filter((day): day is IsoDate => day !== null && day >= from && day <= to).sort()[0] ?? null;
}

function planCounts(systems: readonly System[], { language, say }: PlanFacts): string {
  const told = systemPlan.options
    .map(({ key }) => ({ key, label: labelOf(systemPlan, key, language).toLowerCase(), count: systems.filter(({ plan }) => plan === key).length }))
    .filter(({ count }) => count > 0)
    .map(({ key, label, count }) => `${countWord(count, language, 'neuter')} ${key === 'undecided' ? say(count === 1 || language === 'da' ? { da: 'er ikke afklaret', en: 'is undecided' } : { da: 'er ikke afklaret', en: 'are undecided' }) : label}`);
  return listOf(told, language);
}

/** Chapter 6: systems whose contract, notice or plan falls in the year. Left out where systems are not kept. */
export function systems(facts: PlanFacts): Chapter | null {
  const { register, say, language, year, has } = facts;
  const used = has('systems') ? register.rows.system.filter(({ lifecycle, name }) => name !== null && lifecycle !== 'notInOperation') : [];
  if (used.length === 0) return null;
  const from = dateOf(year, 1, 1);
  if (from === null) return null;
  const to = addMonths(from, 12);
  const matters = used
    .map((system) => ({ system, day: matterDate(system, from, to) }))
    .filter(({ day }) => day !== null)
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
  const high = used.filter((system) => system.potential === 'high');
  const counts = planCounts(used, facts);
  const table = recordTable(
    matters.slice(0, rowsShown).map(({ system }) => system),
    [
      { title: say({ da: 'System', en: 'System' }), width: 36, cell: ({ name }) => name },
      { title: say({ da: 'Plan', en: 'Plan' }), width: 22, cell: ({ plan }) => (plan === null ? null : labelOf(systemPlan, plan, language)) },
      { title: say({ da: 'Plan gælder fra', en: 'Plan takes effect' }), width: 22, cell: ({ planDate }) => monthInTable(planDate, language) },
      { title: say({ da: 'Opsiges senest', en: 'Notice by' }), width: 22, cell: ({ noticeDate }) => monthInTable(noticeDate, language) },
      { title: say({ da: 'Kontrakt udløber', en: 'Contract ends' }), width: 22, cell: ({ contractEnd }) => monthInTable(contractEnd, language) },
      { title: say({ da: 'Potentiale', en: 'Potential' }), width: 16, cell: (system) => (system.potential === null ? null : labelOf(potential, system.potential, language)) },
    ],
    { description: say({ da: 'Systemer, der skal tages stilling til i året', en: 'Systems to be decided on in the year' }) },
  );
  const rest = matters.length - Math.min(matters.length, rowsShown);
  return {
    id: 'systems',
    title: say({ da: 'Systemporteføljen', en: 'The system portfolio' }),
    numbered: true,
    blocks: [
      ...introduction(facts, 'systems'),
      paragraph(
        `${say(used.length === 1 ? { da: 'Kommunen har ét system i oversigten.', en: 'The municipality has one system in the register.' } : { da: 'Kommunen har {n} systemer i oversigten.', en: 'The municipality has {n} systems in the register.' }, { n: countWord(used.length, language) })}${counts === '' ? '' : ` ${say({ da: 'Planen for dem er: {counts}.', en: 'The plan for them is: {counts}.' }, { counts })}`}`,
      ),
      ...(matters.length === 0
        ? [paragraph(say({ da: 'Ingen kontrakter udløber eller skal opsiges i {year}.', en: 'No contracts end or are to be given notice of in {year}.' }, { year }))]
        : [paragraph(countPhrase(matters.length, { one: { da: '{N} system skal der tages stilling til i {year}:', en: '{N} system is to be decided on in {year}:' }, many: { da: '{N} systemer skal der tages stilling til i {year}:', en: '{N} systems are to be decided on in {year}:' } }, language, { year })), table]),
      ...(rest === 0 ? [] : [paragraph(sentenceStart(say({ da: 'yderligere {rest} står i arket Systemer.', en: '{rest} more stand in the sheet Systems.' }, { rest: countWord(rest, language) })), 'note')]),
      ...(high.length === 0 ? [] : [paragraph(`${countPhrase(high.length, { one: { da: '{N} system har et højt gevinstpotentiale', en: '{N} system has a high benefit potential' }, many: { da: '{N} systemer har et højt gevinstpotentiale', en: '{N} systems have a high benefit potential' } }, language)}: ${listOf(high.flatMap(({ name }) => name ?? []).slice(0, 8), language)}.`)]),
    ],
  };
}
