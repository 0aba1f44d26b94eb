import type { AnyRow } from '../../../schema/entity.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { hasPlainUniqueKeys } from '../../checking/find-by-key.js';
import { groupBy } from '../../checking/keys.js';
import { isOn } from '../../checking/parts-on.js';
import { change } from '../../checking/repairs.js';
import { entities, entityKeys } from '../../entities/index.js';
import { keyGiver } from '../../next-key.js';
import type { Register } from '../../register.js';

const renumber = { da: 'Giv den nederste række et nyt nummer', en: 'Give the lower row a new number' };

function idOf(row: AnyRow): string | null {
  return typeof row['id'] === 'string' ? row['id'] : null;
}

function* check(register: Register): Iterable<Hit> {
  for (const key of entityKeys) {
    const entity = entities[key];
    // The journal writes its own rows, several to an entry, and they are checked when it is read.
    if (key === 'rowVersion' || key === 'snapshot' || !isOn(register, entity.part)) continue;
    const rows = register.rows[key] as readonly AnyRow[];
    // Folding and grouping tens of thousands of keys is for the few tables with a fault.
    if (hasPlainUniqueKeys(register.rows[key])) continue;
    let nextKey: (() => string) | null = null;
    for (const [first, ...later] of groupBy(rows, idOf).values()) {
      for (const row of later) {
        nextKey ??= keyGiver(entity, rows.map(idOf));
        const params = { other: first?.at.row ?? 0 };
        yield { entity: key, row, field: 'id', params, fix: change(renumber, key, row, { id: nextKey() }) };
      }
    }
  }
}

export const keyIsUnique = defineRule({
  id: 'key-is-unique',
  severity: 'error',
  part: 'core',
  area: 'keys',
  title: { da: 'Numre findes kun én gang', en: 'Numbers are used once' },
  why: {
    da: 'To rækker med samme nummer kan ikke kendes fra hinanden: status, gevinster og beslutninger hænger så på den forkerte.',
    en: 'Two rows with the same number cannot be told apart: status, benefits and decisions then hang on the wrong one.',
  },
  message: { da: 'Nummeret {id} står også i række {other}.', en: 'The number {id} also stands in row {other}.' },
  check,
  valid: [{ rows: { project: [{ id: 'P-0001' }, { id: 'P-0002' }, {}, {}] } }],
  invalid: [{ rows: { project: [{ id: 'P-0001', followedBy: 'local' }, { id: ' p-0001', followedBy: 'local' }] } }],
});
