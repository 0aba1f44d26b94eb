import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { daysInWords } from '../../../schema/wording/duration-words.js';
import { shortListOf } from '../../../schema/wording/list-words.js';
import { wholeSentences } from '../../../schema/wording/whole-sentences.js';
import { daysOpen } from '../../../register/formulas/days-open.js';
import { findRow } from '../../../register/register.js';
import { numberCell, recordTable } from '../../blocks/record-table.js';
import { full } from '../../blocks/text-blocks.js';
import { affectedProjects, riskValue, risksToJudge, steeringBarriers, type Barrier } from '../../facts/barrier-facts.js';
import { functionOf } from '../../facts/person-function.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';

const barriersShown = 5;
const risksShown = 3;

function barriersTitle(barriers: readonly Barrier[], risks: number, { asOf, language, say }: DeckFacts): string {
  if (barriers.length === 0) {
    const forms = {
      gender: 'common',
      one: { da: '{N} risiko skal vurderes af styregruppen', en: '{N} risk is for the steering group to judge' },
      many: { da: '{N} risici skal vurderes af styregruppen', en: '{N} risks are for the steering group to judge' },
    } as const;
    return countPhrase(risks, forms, language);
  }
  const forms = {
    gender: 'common',
    one: { da: '{N} barriere kan kun styregruppen fjerne', en: '{N} barrier needs the steering group' },
    many: { da: '{N} barrierer kan kun styregruppen fjerne', en: '{N} barriers need the steering group' },
  } as const;
  const start = countPhrase(barriers.length, forms, language);
  const oldest = barriers[0] ? daysOpen(barriers[0], asOf) : null;
  if (oldest === null || oldest < 1) return start;
  const tail = barriers.length === 1
    ? { da: 'den har stået åben i {days}', en: 'it has been open for {days}' }
    : { da: 'den ældste har stået åben i {days}', en: 'the oldest has been open for {days}' };
  return `${start} – ${say(tail, { days: daysInWords(oldest, language) })}`;
}

function barrierTable(barriers: readonly Barrier[], facts: DeckFacts) {
  const { register, asOf, say, language } = facts;
  const affected = (barrier: Barrier): string | null => {
    const names = affectedProjects(register, barrier).flatMap(({ name }) => name ?? []);
    return names.length === 0 ? say({ da: 'Hele porteføljen', en: 'The whole portfolio' }) : shortListOf(names, 3, language);
  };
  return recordTable(
    barriers.slice(0, barriersShown),
    [
      { title: say({ da: 'Barriere', en: 'Barrier' }), width: 36, cell: ({ name }) => (name === null ? null : wholeSentences(name, 130)) },
      { title: say({ da: 'Berører', en: 'Affects' }), width: 26, cell: affected },
      { title: say({ da: 'Vi beder om', en: 'We ask for' }), width: 42, cell: ({ ask }) => (ask === null ? null : wholeSentences(ask, 160)) },
      { title: say({ da: 'Ansvarlig', en: 'Responsible' }), width: 22, cell: ({ responsible }) => functionOf(register, responsible) },
      { title: say({ da: 'Dage åben', en: 'Days open' }), width: 12, align: 'right', cell: (barrier) => numberCell(daysOpen(barrier, asOf), String) },
    ],
    { description: say({ da: 'Barrierer, som styregruppen kan fjerne', en: 'Barriers the steering group can remove' }) },
  );
}

/** Slide 7: what only the steering group can remove, and at most three risks that wait for its verdict. */
export function barriersSlide(facts: DeckFacts): SlideDraft | null {
  const { register, asOf, say, has } = facts;
  const barriers = steeringBarriers(register, asOf);
  const risks = has('risks') ? risksToJudge(register) : [];
  if (barriers.length === 0 && risks.length === 0) return null;
  const riskTable = recordTable(
    risks.slice(0, risksShown),
    [
      { title: say({ da: 'Risiko til vurdering', en: 'Risk to be judged' }), width: 52, cell: ({ name }) => (name === null ? null : wholeSentences(name, 170)) },
      { title: say({ da: 'Projekt', en: 'Project' }), width: 26, cell: ({ project }) => findRow(register, 'project', project)?.name ?? say({ da: 'Hele porteføljen', en: 'The whole portfolio' }) },
      { title: say({ da: 'Risikotal (1–25)', en: 'Risk value (1–25)' }), width: 16, align: 'right', cell: (risk) => numberCell(riskValue(risk), String) },
      { title: say({ da: 'Tiltag', en: 'Measure' }), width: 44, cell: ({ measure }) => (measure === null ? null : wholeSentences(measure, 150)) },
    ],
    { description: say({ da: 'Risici, som styregruppen skal vurdere', en: 'Risks for the steering group to judge' }) },
  );
  const hidden = Math.max(0, barriers.length - barriersShown) + Math.max(0, risks.length - risksShown);
  return {
    id: 'barriers',
    name: { da: 'Barrierer', en: 'Barriers' },
    layout: 'content',
    title: barriersTitle(barriers, risks.length, facts),
    contents: [...(barriers.length === 0 ? [] : [full(barrierTable(barriers, facts))]), ...(risks.length === 0 ? [] : [full(riskTable)])],
    ...(hidden === 0 ? {} : { footnote: say({ da: 'De øvrige står i arkene Barrierer og Risici.', en: 'The others stand in the sheets Barriers and Risks.' }) }),
    sources: [
      { entity: 'barrier', fields: ['name', 'affects', 'ask', 'responsible', 'reported', 'status'] },
      ...(risks.length === 0 ? [] : [{ entity: 'risk' as const, fields: ['name', 'project', 'probability', 'consequence', 'measure', 'escalate', 'verdict'] }]),
    ],
    rules: [say({ da: 'Med er åbne barrierer, der er forelagt styregruppen eller under behandling.', en: 'Included are open barriers that are before the steering group or being dealt with.' })],
  };
}
