import { findByKey } from '../../register/checking/find-by-key.js';
import { entityKeys, type EntityKey } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { AnyRow } from '../../schema/entity.js';
import type { Finding, Severity } from '../../schema/finding.js';
import type { Text } from '../../schema/text.js';
import { wordsOf, type Area } from './all-rules.js';
import { least } from './least.js';

/** Findings of one rule: one line in a list, opened to see them all. */
export interface FindingGroup {
  readonly rule: string;
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly area: Area;
  readonly title: Text;
  readonly why: Text;
  /** In the order of the sheets and their rows. */
  readonly findings: readonly Finding[];
}

export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What cannot wait comes first: a leak, then what makes figures wrong, then what the next meeting needs. */
const areas: readonly Area[] = ['privacy', 'keys', 'decisions', 'projects', 'status', 'benefits', 'economy', 'prioritisation', 'systems'];

const levels: readonly (string | null)[] = ['steering', 'programme', null, 'local'];

/** Finds who follows the project a finding is about; what belongs to no project stands between the groups and the local. */
function levelsIn(register: Register): (finding: Finding) => number {
  const byRow = new Map<string, ReadonlyMap<number, AnyRow>>();
  const rowOf = ({ entity, row }: Finding['place']): AnyRow | undefined => {
    if (row === null) return undefined;
    const all = (register.rows[entity as EntityKey] ?? []) as readonly AnyRow[];
    // Unless there are blank rows among them, a row stands as far down as its number says.
    const likely = all[row - (all[0]?.at.row ?? 0)];
    if (likely?.at.row === row) return likely;
    const rows = byRow.get(entity) ?? new Map(all.map((one) => [one.at.row, one]));
    byRow.set(entity, rows);
    return rows.get(row);
  };
  return ({ place }) => {
    const row = rowOf(place);
    const project = place.entity === 'project' ? row : findByKey(register, 'project', (row?.['project'] as string | null | undefined) ?? null);
    const level = levels.indexOf((project?.followedBy as string | null | undefined) ?? null);
    return level === -1 ? levels.indexOf(null) : level;
  };
}

const tabs: ReadonlyMap<string, number> = new Map(entityKeys.map((key, index) => [key, index]));

function bySheet({ place: a }: Finding, { place: b }: Finding): number {
  if (a.entity !== b.entity) return (tabs.get(a.entity) ?? -1) - (tabs.get(b.entity) ?? -1);
  return (a.row ?? 0) - (b.row ?? 0);
}

interface Weighed extends FindingGroup {
  readonly level: number;
}

function weigh(levelOf: (finding: Finding) => number, rule: string, findings: readonly Finding[]): Weighed {
  const { title, why, area } = wordsOf(rule);
  const gravest = least(findings, ({ severity }) => severities.indexOf(severity));
  return {
    rule,
    severity: severities[gravest] ?? 'info',
    area,
    title,
    why,
    findings: [...findings].sort(bySheet),
    level: least(findings, levelOf),
  };
}

function byImportance(a: Weighed, b: Weighed): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    a.level - b.level ||
    areas.indexOf(a.area) - areas.indexOf(b.area) ||
    b.findings.length - a.findings.length ||
    (a.rule < b.rule ? -1 : 1)
  );
}

/**
 * Findings by rule, the most important first: what must be put right before the rest, then what the steering group
 * follows, then by area, then where there is most of it; the rule's id settles the rest.
 */
export function groupFindings(register: Register, findings: readonly Finding[]): readonly FindingGroup[] {
  const levelOf = levelsIn(register);
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byRule.get(finding.rule);
    if (known) known.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule]
    .map(([rule, found]) => weigh(levelOf, rule, found))
    .sort(byImportance)
    .map(({ level: _, ...group }) => group);
}
