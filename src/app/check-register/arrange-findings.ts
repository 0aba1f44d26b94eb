import { findByKey } from '../../register/checking/find-by-key.js';
import { findEntity, type EntityKey } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { AnyRow } from '../../schema/entity.js';
import { severityWords, type Finding, type Severity } from '../../schema/finding.js';
import type { Text } from '../../schema/text.js';
import type { FindingGroup } from './group-findings.js';
import { least } from './least.js';

/** What findings are gathered by. */
export type Arrangement = 'rule' | 'row' | 'owner' | 'severity';

export const arrangements: readonly Arrangement[] = ['rule', 'row', 'owner', 'severity'];

/** Findings that belong together. */
export interface FindingSet {
  readonly key: string;
  readonly title: Text;
  /** The gravest of them. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Who is asked about a row, the most direct first; a row of none of these is its project's. */
const owners: Readonly<Partial<Record<EntityKey, readonly string[]>>> = {
  project: ['leader', 'owner'],
  benefit: ['owner'],
  barrier: ['responsible'],
  risk: ['owner'],
  milestone: ['responsible'],
  case: ['owner'],
  activity: ['responsible'],
  yearEvent: ['responsible'],
  goal: ['owner'],
  system: ['owner'],
  meeting: ['secretary'],
};

const nobody: Text = { da: 'Uden ansvarlig', en: 'Nobody named' };
const wholeRegister: Text = { da: 'Hele oversigten', en: 'The whole register' };

const severities: readonly Severity[] = ['error', 'warning', 'info'];

function rowFinder(register: Register): (finding: Finding) => AnyRow | null {
  const known = new Map<string, ReadonlyMap<number, AnyRow>>();
  return ({ place }) => {
    const rows = known.get(place.entity) ?? new Map(((register.rows[place.entity as EntityKey] ?? []) as readonly AnyRow[]).map((row) => [row.at.row, row]));
    known.set(place.entity, rows);
    return place.row === null ? null : (rows.get(place.row) ?? null);
  };
}

function nameIn(row: AnyRow | null, entity: EntityKey): string | null {
  if (row === null) return null;
  const names = (owners[entity] ?? []).map((field) => row[field]);
  return names.find((name): name is string => typeof name === 'string' && name.trim() !== '') ?? null;
}

/** The person a finding is for; null when nobody is named. */
export function ownerOf(register: Register, entity: EntityKey, row: AnyRow | null): string | null {
  const own = nameIn(row, entity);
  if (own !== null || row === null || entity === 'project') return own;
  const project = row['project'];
  return typeof project === 'string' ? nameIn(findByKey(register, 'project', project) as AnyRow | null, 'project') : null;
}

function same(text: string): Text {
  return { da: text, en: text };
}

function rowTitle({ place }: Finding, row: AnyRow | null): Text {
  const entity = findEntity(place.entity);
  if (row === null) return entity === null ? wholeRegister : entity.plural;
  const title = row[entity?.titleField ?? 'id'];
  const name = typeof title === 'string' && title !== place.id ? title : '';
  const key = place.id ?? (place.address === null ? '' : `${place.sheet ?? ''}!${place.address}`);
  return same([key, name].filter((part) => part !== '').join(' '));
}

/** The findings of a check gathered one way or another; the gravest sets first, then the largest. */
export function arrangeFindings(register: Register, groups: readonly FindingGroup[], by: Arrangement): readonly FindingSet[] {
  if (by === 'rule') return groups.map(({ rule, title, severity, findings }) => ({ key: rule, title, severity, findings }));
  const rowOf = rowFinder(register);
  const gathered = new Map<string, { readonly title: Text; readonly findings: Finding[] }>();
  const put = (key: string, title: Text, finding: Finding): void => {
    const known = gathered.get(key);
    if (known) known.findings.push(finding);
    else gathered.set(key, { title, findings: [finding] });
  };
  for (const finding of groups.flatMap(({ findings }) => findings)) {
    const { entity, id, row } = finding.place;
    if (by === 'severity') put(finding.severity, severityWords[finding.severity], finding);
    else if (by === 'row') put(`${entity} ${id ?? String(row ?? '')}`, rowTitle(finding, rowOf(finding)), finding);
    else {
      const owner = ownerOf(register, entity as EntityKey, rowOf(finding));
      put(owner ?? '', owner === null ? nobody : same(owner), finding);
    }
  }
  const gravest = (findings: readonly Finding[]): number => least(findings, ({ severity }) => severities.indexOf(severity));
  return [...gathered]
    .map(([key, { title, findings }]) => ({ key, title, findings, severity: severities[gravest(findings)] ?? 'info' }))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.findings.length - a.findings.length || a.title.da.localeCompare(b.title.da, 'da'));
}
