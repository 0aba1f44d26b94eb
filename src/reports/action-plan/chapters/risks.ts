import type { DocumentBlock } from '../../../schema/document-models.js';
import { firstSentences, oneLine } from '../../../schema/wording/shorten.js';
import { findRow } from '../../../register/register.js';
import { numberCell, recordTable } from '../../blocks/record-table.js';
import { bullets, labelled, paragraph } from '../../blocks/text-blocks.js';
import { openThreats, riskValue } from '../../facts/barrier-facts.js';
import { functionOf } from '../../facts/person-function.js';
import { sameKey } from '../../facts/same-key.js';
import { introduction, nothing, subheading, type Chapter } from '../chapter.js';
import type { PlanFacts } from '../plan-facts.js';

const rowsShown = 10;

function assumptions(facts: PlanFacts): readonly DocumentBlock[] {
  const { register, say, has, subjects } = facts;
  if (!has('goals')) return [];
  const waits = subjects.flatMap((project) => {
    const on = (project.dependsOn ?? []).flatMap((key) => findRow(register, 'project', key)?.name ?? []);
    return on.length === 0 || project.name === null ? [] : [labelled(project.name, say({ da: 'venter på {names}', en: 'waits for {names}' }, { names: on.join(', ') }))];
  });
  return waits.length === 0 ? [] : [subheading(say({ da: 'Forudsætninger: hvem venter på hvem', en: 'Assumptions: who waits for whom' }), 'dependencies'), bullets(waits)];
}

/** Chapter 9: the gravest risks of the plan, and what it rests on. */
export function risks(facts: PlanFacts): Chapter {
  const { register, say, has, subjects, undecided } = facts;
  const own = has('risks') ? openThreats(register).filter((risk) => risk.project === null || subjects.some(({ id }) => sameKey(id, risk.project))) : [];
  const table = recordTable(
    own.slice(0, rowsShown),
    [
      { title: say({ da: 'Risiko', en: 'Risk' }), width: 44, cell: ({ name }) => (name === null ? null : oneLine(name)) },
      { title: say({ da: 'Indsats', en: 'Effort' }), width: 30, cell: ({ project }) => findRow(register, 'project', project)?.name ?? say({ da: 'Hele planen', en: 'The whole plan' }) },
      { title: say({ da: 'Risikotal', en: 'Risk value' }), width: 17, align: 'right', cell: (risk) => numberCell(riskValue(risk), String) },
      { title: say({ da: 'Tiltag', en: 'Measure' }), width: 40, cell: ({ measure }) => (measure === null ? null : firstSentences(measure, 180)) },
      { title: say({ da: 'Risikoejer', en: 'Risk owner' }), width: 26, cell: ({ owner }) => functionOf(register, owner) },
    ],
    { description: say({ da: 'De største risici for planen', en: 'The largest risks of the plan' }) },
  );
  const rests = assumptions(facts);
  return {
    id: 'risks',
    title: say({ da: 'Risici og forudsætninger', en: 'Risks and assumptions' }),
    numbered: true,
    blocks: [
      ...introduction(facts, 'risks'),
      ...(own.length === 0
        ? [
            nothing(
              facts,
              !has('risks')
                ? { da: 'Risici er ikke med i oversigten. Slå delen Risici til i Opsætning, så viser planen de ti største og deres tiltag.', en: 'Risks are not kept in the register. Switch the part Risks on in the settings, and the plan shows the ten largest and their measures.' }
                : undecided
                  ? { da: 'Der er ikke skrevet risici på de projekter, der kan komme med.', en: 'No risks are recorded for the projects that can be included.' }
                  : { da: 'Der er ikke skrevet risici på de prioriterede indsatser.', en: 'No risks are recorded for the prioritised efforts.' },
            ),
          ]
        : [table, paragraph(say({ da: 'Risikotallet er sandsynlighed gange konsekvens, hver fra 1 til 5.', en: 'The risk value is probability times consequence, each from 1 to 5.' }), 'note')]),
      ...rests,
    ],
  };
}
