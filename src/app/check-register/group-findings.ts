import { findByKey } from '../../register/checking/find-by-key.js';
import { entityKeys, type EntityKey } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { AnyRow } from '../../schema/entity.js';
import type { Finding, Severity } from '../../schema/finding.js';
import type { Text } from '../../schema/text.js';
import { wordsOf, type Area } from './all-rules.js';

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

/** Who follows the project a finding is about; null for what belongs to no project. */
function levelOf(register: Register, { place }: Finding): number {
  const rows = (register.rows[place.entity as EntityKey] ?? []) as readonly AnyRow[];
  const row = place.row === null ? undefined : rows.find((one) => one.at.row === place.row);
  const project = place.entity === 'project' ? row : findByKey(register, 'project', (row?.['project'] as string | null | undefined) ?? null);
  const level = levels.indexOf((project?.followedBy as string | null | undefined) ?? null);
  return level === -1 ? levels.indexOf(null) : level;
}

function bySheet(a: Finding, b: Finding): number {
  const tab = ({ place }: Finding): number => entityKeys.indexOf(place.entity as EntityKey);
  return tab(a) - tab(b) || (a.place.row ?? 0) - (b.place.row ?? 0);
}

interface Weighed extends FindingGroup {
  readonly level: number;
}

function weigh(register: Register, rule: string, findings: readonly Finding[]): Weighed {
  const { title, why, area } = wordsOf(rule);
  const gravest = Math.min(...findings.map((finding) => severities.indexOf(finding.severity)));
  return {
    rule,
    severity: severities[gravest] ?? 'info',
    area,
    title,
    why,
    findings: [...findings].sort(bySheet),
    level: Math.min(...findings.map((finding) => levelOf(register, finding))),
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
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byRule.get(finding.rule);
    if (known) known.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule]
    .map(([rule, found]) => weigh(register, rule, found))
    .sort(byImportance)
    .map(({ level: _, ...group }) => group);
}
