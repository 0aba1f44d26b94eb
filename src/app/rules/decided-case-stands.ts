import type { Hit } from '../../schema/rule.js';
import type { Language, Text } from '../../schema/text.js';
import { listOf } from '../../schema/wording/list-words.js';
import { defineRule } from '../../register/checking/define-rule.js';
import { change } from '../../register/checking/repairs.js';
import { entities } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { changedSinceDecided } from '../cases/decided-wording.js';

const putBack = { da: 'Sæt det, der blev besluttet, tilbage', en: 'Put back what was decided' };

/** What a decision rests on; the rest of a case is only looked at. */
const binding: ReadonlySet<string> = new Set(['meeting', 'title', 'recommendation', 'economy', 'amount', 'decision', 'decisionText', 'decidedOn']);

function labelsOf(fields: readonly string[]): Text {
  const label = (field: string): Text | undefined => entities.case.fields[field as keyof typeof entities.case.fields]?.label;
  const said = (language: Language): string => listOf(fields.flatMap((field) => label(field)?.[language] ?? []), language);
  return { da: said('da'), en: said('en') };
}

function* check(register: Register): Iterable<Hit> {
  for (const row of register.rows.case) {
    const changed = changedSinceDecided(register, row);
    const [first] = changed;
    if (first === undefined) continue;
    const fields = changed.map(({ field }) => field);
    const bound = fields.find((field) => binding.has(field));
    yield {
      entity: 'case',
      row,
      field: bound ?? first.field,
      params: { fields: labelsOf(fields) },
      ...(bound === undefined ? { severity: 'warning' as const } : {}),
      fix: change(putBack, 'case', row, Object.fromEntries(changed.map(({ field, stood }) => [field, stood]))),
    };
  }
}

const decided = { id: 'abc', entity: 'case', key: 'S-0001', source: 'pane', time: '2027-03-17T12:00:00', hash: 'after', part: 1, parts: 1, content: '{"decision":"approved","recommendation":"At godkende planen","title":"Indsatsplan"}' };

export const decidedCaseStands = defineRule({
  id: 'decided-case-stands',
  severity: 'error',
  part: 'core',
  area: 'decisions',
  title: { da: 'En afgjort sag står, som den blev besluttet', en: 'A decided case stands as it was decided' },
  why: {
    da: 'Referatet henviser til sagen, som mødet så den. Er rettelsen rigtig, så lav først en ny udgave af sagen i panelet, og sæt derefter det besluttede tilbage her.',
    en: 'The minutes refer to the case as the meeting saw it. If the correction is right, first make a new version of the case in the pane, and then put back here what was decided.',
  },
  message: {
    da: '{title}: sagen er afgjort, men {fields} er ændret siden. Rettelser laves som en ny udgave.',
    en: '{title}: the case has been decided, but {fields} has been changed since. Corrections are made as a new version.',
  },
  check,
  valid: [
    { rows: { rowVersion: [decided], case: [{ id: 'S-0001', title: 'Indsatsplan', recommendation: 'At godkende planen', decision: 'approved', decisionText: 'Godkendt som indstillet', done: '2027-04-01' }] } },
    { rows: { rowVersion: [{ ...decided, content: '{"title":"Indsatsplan"}' }], case: [{ id: 'S-0001', title: 'Indsatsplan 2028' }] } },
  ],
  invalid: [
    { rows: { rowVersion: [decided], case: [{ id: 'S-0001', title: 'Indsatsplan', recommendation: 'At udsætte planen', decision: 'approved' }] } },
    { rows: { rowVersion: [decided], case: [{ id: 'S-0001', title: 'Indsatsplan', recommendation: 'At godkende planen' }] } },
  ],
});
