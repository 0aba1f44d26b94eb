import type { Hit } from '../../schema/rule.js';
import { defineRule } from '../../register/checking/define-rule.js';
import { entities } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { decidedCasesGone } from '../cases/decided-wording.js';

const putBack = { da: 'Sæt sagen tilbage, som den sidst stod', en: 'Put the case back as it last stood' };

function* check(register: Register): Iterable<Hit> {
  for (const { key, values } of decidedCasesGone(register)) {
    const title = typeof values['title'] === 'string' ? values['title'] : key;
    // Fields of an earlier version of the register have no column any more.
    const kept = Object.fromEntries(Object.entries(values).filter(([name]) => name in entities.case.fields));
    yield { entity: 'case', row: null, params: { case: title, number: key }, fix: { label: putBack, changes: [], additions: [{ entity: 'case', values: { ...kept, id: key } }] } };
  }
}

const decided = { id: 'abc', entity: 'case', key: 'S-0001', source: 'pane', time: '2027-03-17T12:00:00', hash: 'after', part: 1, parts: 1, content: '{"decision":"approved","id":"S-0001","title":"Indsatsplan"}' };
const removed = { ...decided, id: 'def', time: '2027-03-18T12:00:00', hash: null, previousHash: 'after' };

export const decidedCaseIsKept = defineRule({
  id: 'decided-case-is-kept',
  severity: 'error',
  part: 'core',
  area: 'decisions',
  title: { da: 'En afgjort sag bliver i arket', en: 'A decided case stays in the sheet' },
  why: {
    da: 'Referatet henviser til sagen, og beslutningen skal kunne følges op. Skal den væk, så arkivér den i panelet med en begrundelse.',
    en: 'The minutes refer to the case, and the decision must be followed up. If it is to go, archive it in the pane with a reason.',
  },
  message: {
    da: '{case} ({number}) er afgjort, men slettet fra arket. Sæt den tilbage, eller arkivér den i panelet med en begrundelse.',
    en: '{case} ({number}) has been decided but is deleted from the sheet. Put it back, or archive it in the pane with a reason.',
  },
  check,
  valid: [
    { rows: { rowVersion: [decided], case: [{ id: 'S-0001', title: 'Indsatsplan', decision: 'approved' }] } },
    { rows: { rowVersion: [decided, removed], case: [] } },
    { rows: { rowVersion: [{ ...decided, content: '{"id":"S-0001","title":"Indsatsplan"}' }], case: [] } },
  ],
  invalid: [{ rows: { rowVersion: [decided], case: [] } }, { rows: { rowVersion: [decided, { ...removed, source: 'cell' }], case: [] } }],
});
