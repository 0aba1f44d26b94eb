import { bullets, paragraph } from '../../blocks/text-blocks.js';
import { nothing, subheading, type Chapter } from '../chapter.js';
import type { PlanFacts } from '../plan-facts.js';

/** Chapter 1: the chair's foreword and the focus of the year, in the group's own words only. */
export function foreword(facts: PlanFacts): Chapter {
  const { say, plan, year, has, undecided, candidates } = facts;
  const lines = (text: string | null | undefined): readonly string[] => (text ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
  const words = lines(plan?.foreword);
  const focus = lines(plan?.focus);
  return {
    id: 'foreword',
    title: say({ da: 'Forord og årets fokus', en: 'Foreword and focus of the year' }),
    numbered: true,
    // The page before holds a sentence only when there is nothing to choose from.
    pageBreakBefore: !undecided || candidates.length > 0,
    blocks: [
      ...(words.length === 0 ? [
            nothing(
              facts,
              has('documentTexts')
                ? { da: 'Forordet er ikke skrevet endnu. Det skrives i arket Indsatsplaner.', en: 'The foreword has not been written yet. It is written in the sheet Action plans.' }
                : { da: 'Forordet er ikke skrevet endnu. Det skrives i arket Indsatsplaner, når delen «Egne tekster til materialet» er slået til i Opsætning.', en: 'The foreword has not been written yet. It is written in the sheet Action plans once the part “Own texts for the documents” is switched on in the settings.' },
            ),
          ] : words.map((line) => paragraph(line))),
      ...(focus.length === 0 ? [] : [subheading(say({ da: 'Det lægger vi vægt på i {year}', en: 'What we put weight on in {year}' }, { year }), 'focus'), bullets(focus, true)]),
    ],
  };
}
