import type { AnyRow } from '../schema/entity.js';
import type { Finding } from '../schema/finding.js';
import type { EntityKey } from '../register/entities/index.js';
import { findByKey } from '../register/checking/find-by-key.js';
import type { Register } from '../register/register.js';

/** What one finding takes from its row's 100 points; what is for information only takes nothing. */
export const pointsLost = { error: 40, warning: 15, info: 0 } as const;

const mostRepairs = 10;

export interface AreaQuality {
  /** Null for rows that belong to no area. */
  readonly area: string | null;
  readonly quality: number;
  readonly rows: number;
}

export interface Repair {
  readonly rule: string;
  readonly area: string | null;
  readonly findings: number;
  /** Points the register's number rises by when all of them are put right, after the repairs before this one. */
  readonly gain: number;
}

export interface DataQuality {
  /** 0 to 100: the mean of the rows' points; null for a register without rows. */
  readonly quality: number | null;
  readonly rows: number;
  readonly areas: readonly AreaQuality[];
  /** The ten repairs that raise the number most, in the order to make them. */
  readonly repairs: readonly Repair[];
}

interface CountedRow {
  readonly area: string | null;
  readonly findings: readonly Finding[];
  readonly points: number;
}

/** The rows people are asked to keep; lists that only describe others, and what is written by itself, would drown them. */
const counted: readonly EntityKey[] = ['project', 'benefit', 'barrier', 'case', 'meeting', 'milestone', 'risk', 'activity'];

function areaOf(register: Register, entity: EntityKey, row: AnyRow): string | null {
  const own = entity === 'project' ? row['area'] : null;
  if (typeof own === 'string') return own;
  const reference = row['project'];
  return typeof reference === 'string' ? (findByKey(register, 'project', reference)?.area ?? null) : null;
}

const none: readonly Finding[] = [];

function points(findings: readonly Finding[]): number {
  return Math.max(0, 100 - findings.reduce((sum, finding) => sum + pointsLost[finding.severity], 0));
}

function mean(rows: readonly CountedRow[]): number {
  return rows.reduce((sum, row) => sum + row.points, 0) / rows.length;
}

function byArea(rows: readonly CountedRow[]): ReadonlyMap<string | null, readonly CountedRow[]> {
  const areas = new Map<string | null, CountedRow[]>();
  for (const row of rows) {
    const known = areas.get(row.area);
    if (known) known.push(row);
    else areas.set(row.area, [row]);
  }
  return areas;
}

/** Findings by the sheet row they are about. */
function findingsByRow(findings: readonly Finding[], entity: EntityKey): ReadonlyMap<number | null, readonly Finding[]> {
  const byRow = new Map<number | null, Finding[]>();
  for (const finding of findings) {
    if (finding.place.entity !== entity) continue;
    const known = byRow.get(finding.place.row);
    if (known) known.push(finding);
    else byRow.set(finding.place.row, [finding]);
  }
  return byRow;
}

function countedRows(register: Register, findings: readonly Finding[]): readonly CountedRow[] {
  return counted.flatMap((entity) => {
    const byRow = findingsByRow(findings, entity);
    return (register.rows[entity] as readonly AnyRow[]).map((row): CountedRow => {
      const own = byRow.get(row.at.row) ?? none;
      return { area: areaOf(register, entity, row), findings: own, points: points(own) };
    });
  });
}

interface Group {
  readonly rule: string;
  readonly area: string | null;
  readonly rows: CountedRow[];
}

function groupsOf(rows: readonly CountedRow[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    for (const rule of new Set(row.findings.map((finding) => finding.rule))) {
      const key = `${rule} ${row.area ?? ''}`;
      const known = groups.get(key);
      if (known) known.rows.push(row);
      else groups.set(key, { rule, area: row.area, rows: [row] });
    }
  }
  return groups;
}

/**
 * The repairs that raise the number most, each after those before it have been made: a row that two faults keep at zero
 * gains nothing by the first and all by the second, so that only in their order do the gains add up to what comes of them.
 */
function repairsOf(all: readonly CountedRow[]): readonly Repair[] {
  const groups = groupsOf(all);
  const left = new Map(all.map((row) => [row, row.findings]));
  const gainOf = ({ rule, rows }: Group): number => rows.reduce((sum, row) => {
    const findings = left.get(row) ?? none;
    return sum + points(findings.filter((finding) => finding.rule !== rule)) - points(findings);
  }, 0);
  const gains = new Map([...groups].map(([key, group]) => [key, gainOf(group)]));
  const repairs: Repair[] = [];
  while (repairs.length < mostRepairs) {
    const [best] = [...gains].filter(([, gain]) => gain > 0).sort(([one, a], [other, b]) => b - a || one.localeCompare(other));
    const group = best && groups.get(best[0]);
    if (!best || !group) break;
    const { rule, area, rows } = group;
    gains.delete(best[0]);
    const touched = new Set<string>();
    let findings = 0;
    for (const row of rows) {
      const before = left.get(row) ?? none;
      const after = before.filter((finding) => finding.rule !== rule);
      findings += before.length - after.length;
      left.set(row, after);
      for (const finding of after) touched.add(`${finding.rule} ${area ?? ''}`);
    }
    repairs.push({ rule, area, findings, gain: best[1] / all.length });
    for (const key of touched) {
      const other = groups.get(key);
      if (other && gains.has(key)) gains.set(key, gainOf(other));
    }
  }
  return repairs;
}

/**
 * The register's data quality: each row has 100 points and loses 40 for what must be put right and 15 for what
 * should be looked at; the number is the mean over all rows. It counts care, not progress: an idea with its five
 * fields filled in is as good as a project under way.
 */
export function dataQuality(register: Register, findings: readonly Finding[]): DataQuality {
  const rows = countedRows(register, findings);
  const areas = [...byArea(rows)].map(([area, own]) => ({ area, quality: mean(own), rows: own.length }));
  return {
    quality: rows.length === 0 ? null : mean(rows),
    rows: rows.length,
    areas: areas.sort((one, other) => one.quality - other.quality || other.rows - one.rows),
    repairs: repairsOf(rows),
  };
}
