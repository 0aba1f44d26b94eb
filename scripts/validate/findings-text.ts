import { placeOf, wordFinding, wordGroup, type CheckResult, type FindingGroup } from '../../src/app/check-register.js';
import { dataQuality } from '../../src/app/data-quality.js';
import { wordsOf } from '../../src/app/check-register/all-rules.js';
import type { Register } from '../../src/register/register.js';
import { severityWords, type Finding, type Severity } from '../../src/schema/finding.js';
import { fill, type Language, type Text } from '../../src/schema/text.js';
import { shortNumber } from '../../src/schema/wording/number-words.js';

const words = {
  clean: { da: 'Intet at rette.', en: 'Nothing to put right.' },
  first: { da: 'De vigtigste først:', en: 'The most important first:' },
  why: { da: '   Hvorfor: {why}', en: '   Why: {why}' },
  place: { da: '   {place}{sentence}', en: '   {place}{sentence}' },
  more: { da: '   … og {count} til (--all viser alle)', en: '   … and {count} more (--all shows all)' },
  groups: { da: '… og {count} slags til (--all viser alle)', en: '… and {count} more kinds (--all shows all)' },
  fixable: { da: '   Kan rettes af sig selv med --fix --out F: {count}', en: '   Can be put right by --fix --out F: {count}' },
  accepted: { da: '{count} fund er accepteret med en begrundelse.', en: '{count} findings are accepted with a reason.' },
  quality: { da: 'Datakvalitet: {quality} af 100 ({rows} rækker).', en: 'Data quality: {quality} of 100 ({rows} rows).' },
  raise: { da: 'Det løfter mest: {repairs}.', en: 'This raises it most: {repairs}.' },
  repair: { da: '{title}{area} (+{gain})', en: '{title}{area} (+{gain})' },
} as const satisfies Record<string, Text>;

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const shownInGroup = 5;

export function atLeast(least: Severity): (finding: { readonly severity: Severity }) => boolean {
  return (finding) => rank[finding.severity] <= rank[least];
}

function groupLines(group: FindingGroup, language: Language, limit: number): readonly string[] {
  const { findings } = group;
  const fixable = findings.filter((finding) => finding.fix).length;
  return [
    `[${severityWords[group.severity][language]}] ${wordGroup(group, language)}  (${group.rule})`,
    fill(words.why[language], { why: group.why[language] }),
    ...findings.slice(0, limit).map((finding) => fill(words.place[language], { place: placeOf(finding), sentence: findings.length === 1 ? '' : `: ${wordFinding(finding, language)}` })),
    ...(findings.length > limit ? [fill(words.more[language], { count: findings.length - limit })] : []),
    ...(fixable > 0 ? [fill(words.fixable[language], { count: fixable })] : []),
  ];
}

function qualityLines(register: Register, findings: readonly Finding[], language: Language): readonly string[] {
  const { quality, rows, repairs } = dataQuality(register, findings);
  if (quality === null) return [];
  const best = repairs.slice(0, 3).map(({ rule, area, gain }) =>
    fill(words.repair[language], { title: wordsOf(rule).title[language], area: area === null ? '' : `, ${area}`, gain: shortNumber(gain, language, 2) }),
  );
  return [
    fill(words.quality[language], { quality: shortNumber(quality, language, 1), rows }),
    ...(best.length === 0 ? [] : [fill(words.raise[language], { repairs: best.join(' · ') })]),
  ];
}

export interface Shown {
  readonly language: Language;
  readonly severity: Severity;
  readonly all: boolean;
}

/** The result as people read it: counts, the ten most important kinds with their cells, and what raises data quality most. */
export function findingsText(register: Register, result: CheckResult, { language, severity, all }: Shown): string {
  const groups = result.groups.filter(atLeast(severity));
  const kinds = all ? groups : groups.slice(0, result.mostImportant.length);
  const counts = (['error', 'warning', 'info'] as const).map((one) => `${severityWords[one][language]}: ${String(result.counts[one])}`).join(' · ');
  return [
    counts,
    ...(groups.length === 0 ? [words.clean[language]] : ['', words.first[language]]),
    ...kinds.flatMap((group) => ['', ...groupLines(group, language, all ? Number.POSITIVE_INFINITY : shownInGroup)]),
    ...(groups.length > kinds.length ? ['', fill(words.groups[language], { count: groups.length - kinds.length })] : []),
    '',
    ...(result.accepted.length > 0 ? [fill(words.accepted[language], { count: result.accepted.length })] : []),
    ...qualityLines(register, result.findings, language),
  ].join('\n');
}

/** The same for programs: one object, sentences in the language asked for. */
export function findingsJson(register: Register, result: CheckResult, { language, severity }: Shown): string {
  const findings = result.findings.filter(atLeast(severity)).map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    entity: finding.place.entity,
    key: finding.place.id,
    field: finding.place.field,
    sheet: finding.place.sheet,
    address: finding.place.address,
    message: wordFinding(finding, language),
    fixable: finding.fix !== undefined,
  }));
  const accepted = result.accepted.map(({ finding, reason, who, until }) => ({ rule: finding.rule, key: finding.place.id, field: finding.place.field, reason, who, until }));
  return JSON.stringify({ asOf: register.asOf, counts: result.counts, quality: dataQuality(register, result.findings), findings, accepted }, null, 2);
}
