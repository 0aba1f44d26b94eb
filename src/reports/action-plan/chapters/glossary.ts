import type { FactsBlock } from '../../../schema/document-models.js';
import type { Text } from '../../../schema/text.js';
import type { Chapter } from '../chapter.js';
import type { PlanFacts } from '../plan-facts.js';

const terms: readonly (readonly [Text, Text])[] = [
  [{ da: 'Barriere', en: 'Barrier' }, { da: 'Det, der står i vejen nu, og som styregruppen kan fjerne.', en: 'What stands in the way now and the steering group can remove.' }],
  [{ da: 'Bevilling', en: 'Appropriation' }, { da: 'Hvor langt pengene er: ikke søgt, søgt, afsat eller frigivet.', en: 'How far the money has come: not sought, sought, set aside or released.' }],
  [{ da: 'Fælleskommunal', en: 'Joint-municipal' }, { da: 'Besluttet af kommunerne i fællesskab, ofte gennem KL eller KOMBIT.', en: 'Decided by the municipalities together, often through KL or KOMBIT.' }],
  [{ da: 'Gevinst', en: 'Benefit' }, { da: 'Det, der bliver bedre, når indsatsen er i brug: penge i budgettet, frigjort tid, kvalitet eller service.', en: 'What gets better once the effort is in use: money in the budget, released time, quality or service.' }],
  [{ da: 'Gevinstejer', en: 'Benefit owner' }, { da: 'Den leder i driften, der sørger for, at gevinsten kommer.', en: 'The line manager who sees to it that the benefit comes.' }],
  [{ da: 'Ibrugtagning', en: 'Go-live' }, { da: 'Dagen, løsningen tages i brug. Derfra kan gevinsterne begynde.', en: 'The day the solution is taken into use. Benefits can begin from then.' }],
  [{ da: 'Indsats', en: 'Effort' }, { da: 'Et projekt, der er taget stilling til i planen.', en: 'A project that the plan decides on.' }],
  [{ da: 'Programgruppen', en: 'The programme group' }, { da: 'Samler overblikket, foreslår prioriteringen og forbereder sager til styregruppen.', en: 'Keeps the overview, proposes the priorities and prepares cases for the steering group.' }],
  [{ da: 'Risiko', en: 'Risk' }, { da: 'Noget, der kan ske. Risikotallet er sandsynlighed gange konsekvens.', en: 'Something that may happen. The risk value is probability times consequence.' }],
  [{ da: 'Skal-opgave', en: 'Must' }, { da: 'Noget, en lov eller en indgået aftale kræver.', en: 'Something a law or an agreement demands.' }],
  [{ da: 'Styregruppen', en: 'The steering group' }, { da: 'Godkender planen, træffer de tværgående beslutninger og fjerner barrierer.', en: 'Approves the plan, makes the cross-organisational decisions and removes barriers.' }],
  [{ da: 'Tværgående', en: 'Cross-organisational' }, { da: 'Berører flere fagområder i kommunen.', en: 'Concerns several areas of the municipality.' }],
];

/** The words of the plan, for those who meet them for the first time. */
export function glossary({ say }: PlanFacts): Chapter {
  const facts: FactsBlock = { kind: 'facts', description: say({ da: 'Ordforklaringer', en: 'Glossary' }), facts: terms.map(([label, value]) => ({ label: say(label), value: say(value) })) };
  return { id: 'glossary', title: say({ da: 'Ordbog', en: 'Glossary' }), numbered: false, blocks: [facts] };
}
