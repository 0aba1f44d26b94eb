import { placeOf, wordFinding, wordGroup, type CheckResult, type FindingGroup } from '../../src/app/check-register.js';
import { dataQuality } from '../../src/app/data-quality.js';
import { wordsOf } from '../../src/app/check-register/all-rules.js';
import { findEntity } from '../../src/register/entities/index.js';
import type { Register } from '../../src/register/register.js';
import { severityWords, type Finding, type Severity } from '../../src/schema/finding.js';
import { fill, type Language, type Text } from '../../src/schema/text.js';
import { countPhrase, type CountForms } from '../../src/schema/wording/count-phrase.js';
import { formatNumber, shortNumber } from '../../src/schema/wording/number-words.js';

const words = {
  clean: { da: 'Intet at rette.', en: 'Nothing to put right.' },
  first: { da: 'De vigtigste først:', en: 'The most important first:' },
  why: { da: '   Hvorfor: {why}', en: '   Why: {why}' },
  place: { da: '   {place}{sentence}', en: '   {place}{sentence}' },
  columns: { da: '   Kolonner: {columns}', en: '   Columns: {columns}' },
  more: { da: '   … og {count} til (--all viser alle)', en: '   … and {count} more (--all shows all)' },
  groups: { da: '… og {count} slags til (--all viser alle)', en: '… and {count} more kinds (--all shows all)' },
  fixable: { da: '   Kan rettes af sig selv med --fix --out F: {count}', en: '   Can be put right by --fix --out F: {count}' },
  quality: {
    da: 'Datakvalitet: {quality} af 100. En række mister 40 for hvert sted, der skal rettes, og 15 for hvert, der bør ses på; tallet er rækkernes gennemsnit ({rows}).',
    en: 'Data quality: {quality} of 100. A row loses 40 for each place that must be put right and 15 for each that should be looked at; the number is the mean of the rows ({rows}).',
  },
  raise: { da: 'Det løfter tallet mest, rettet i denne rækkefølge:', en: 'This raises it most, put right in this order:' },
  repair: { da: '   {number}. {area}: {title}, {places} → {reached}', en: '   {number}. {area}: {title}, {places} → {reached}' },
  noArea: { da: 'Uden fagområde', en: 'Without an area' },
} as const satisfies Record<string, Text>;

const kindsOf: CountForms = { one: { da: '{n} slags', en: '{n} kind' }, many: { da: '{n} slags', en: '{n} kinds' }, gender: 'common' };
const places: CountForms = { one: { da: '{n} sted', en: '{n} place' }, many: { da: '{n} steder', en: '{n} places' } };
const acceptedOf: CountForms = { one: { da: '{N} mangel er accepteret med en begrundelse.', en: '{N} finding is accepted with a reason.' }, many: { da: '{N} mangler er accepteret med en begrundelse.', en: '{N} findings are accepted with a reason.' }, gender: 'common' };

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const shownInGroup = 5;

export function atLeast(least: Severity): (finding: { readonly severity: Severity }) => boolean {
  return (finding) => rank[finding.severity] <= rank[least];
}

/** Of a rule about several columns: how many places in each, the most first. */
function columnsLine({ findings }: FindingGroup, language: Language): readonly string[] {
  const counts = new Map<string, number>();
  for (const { place } of findings) {
    const label = findEntity(place.entity)?.fields[place.field ?? '']?.label[language];
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  if (counts.size < 2 || findings.length <= shownInGroup) return [];
  const columns = [...counts].toSorted((a, b) => b[1] - a[1]).map(([label, count]) => `${label} ${formatNumber(count, language)}`);
  return [fill(words.columns[language], { columns: columns.join(' · ') })];
}

function groupLines(group: FindingGroup, language: Language, limit: number): readonly string[] {
  const { findings } = group;
  const fixable = findings.filter((finding) => finding.fix).length;
  return [
    `[${severityWords[group.severity][language]}] ${wordGroup(group, language)}  (${group.rule})`,
    fill(words.why[language], { why: group.why[language] }),
    ...columnsLine(group, language),
    ...findings.slice(0, limit).map((finding) => fill(words.place[language], { place: placeOf(finding), sentence: findings.length === 1 ? '' : `: ${wordFinding(finding, language)}` })),
    ...(findings.length > limit ? [fill(words.more[language], { count: formatNumber(findings.length - limit, language) })] : []),
    ...(fixable > 0 ? [fill(words.fixable[language], { count: formatNumber(fixable, language) })] : []),
  ];
}

function qualityLines(register: Register, findings: readonly Finding[], language: Language): readonly string[] {
  const { quality, rows, repairs } = dataQuality(register, findings);
  if (quality === null) return [];
  let reached = quality;
  const best = repairs.map(({ rule, area, findings: count, gain }, at) => {
    reached += gain;
    const params = { number: at + 1, area: area ?? words.noArea[language], title: wordsOf(rule).title[language], places: countPhrase(count, places, language), reached: shortNumber(reached, language, 1) };
    return fill(words.repair[language], params);
  });
  return [fill(words.quality[language], { quality: shortNumber(quality, language, 1), rows: formatNumber(rows, language) }), ...(best.length === 0 ? [] : [words.raise[language], ...best])];
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
  const counts = (['error', 'warning', 'info'] as const)
    .map((one) => `${severityWords[one][language]}: ${countPhrase(result.groups.filter((group) => group.severity === one).length, kindsOf, language)}`)
    .join(' · ');
  return [
    counts,
    ...(groups.length === 0 ? [words.clean[language]] : ['', words.first[language]]),
    ...kinds.flatMap((group) => ['', ...groupLines(group, language, all ? Number.POSITIVE_INFINITY : shownInGroup)]),
    ...(groups.length > kinds.length ? ['', fill(words.groups[language], { count: groups.length - kinds.length })] : []),
    '',
    ...(result.accepted.length > 0 ? [countPhrase(result.accepted.length, acceptedOf, language)] : []),
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
