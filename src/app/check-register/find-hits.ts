import { columnLetter, type Register } from '../../register/register.js';
import { findEntity, type EntityKey } from '../../register/entities/index.js';
import type { RegisterRule } from '../../register/checking/define-rule.js';
import type { AnyRow } from '../../schema/entity.js';
import type { Finding, FindingPlace } from '../../schema/finding.js';
import type { Hit } from '../../schema/rule.js';

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** Where a hit stands; a finding about a whole row points to the cell people know the row by. */
function placeOf(register: Register, { entity, row, field: named }: Hit): FindingPlace {
  const field = named ?? null;
  if (row === null) return { entity, id: null, field, sheet: null, row: null, address: null };
  const table = register.tables[entity as EntityKey];
  const column = table?.columns[field ?? findEntity(entity)?.titleField ?? ''];
  const inSheet = row.at.row > 0;
  return {
    entity,
    id: textOf(row['id']),
    field,
    sheet: inSheet ? row.at.sheet : null,
    row: inSheet ? row.at.row : null,
    address: inSheet && column !== undefined ? `${columnLetter(column)}${String(row.at.row)}` : null,
  };
}

/** What people know a row by: its title, else its number, else the row of its sheet. */
function titleOf(entity: string, row: AnyRow): Finding['params'][string] {
  const title = textOf(row[findEntity(entity)?.titleField ?? 'id']) ?? textOf(row['id']);
  return title ?? { da: `Række ${String(row.at.row)}`, en: `Row ${String(row.at.row)}` };
}

/** A rule's hit as a finding with its place and the words of its row. */
export function findingOf(register: Register, rule: RegisterRule, hit: Hit): Finding {
  const { entity, row, severity, fix } = hit;
  const params: Finding['params'] = row === null ? (hit.params ?? {}) : { title: titleOf(entity, row), id: textOf(row['id']) ?? '', ...hit.params };
  const finding: Finding = { rule: rule.id, severity: severity ?? rule.severity, place: placeOf(register, hit), message: rule.message, params };
  return fix ? { ...finding, fix } : finding;
}

/** Everything the rules find in a register, a rule a step; a rule whose part is off finds nothing. */
export function* hitsInSteps(register: Register, rules: readonly RegisterRule[]): Generator<void, readonly Finding[]> {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!register.parts.has(rule.part)) continue;
    for (const hit of rule.check(register)) findings.push(findingOf(register, rule, hit));
    yield;
  }
  return findings;
}
