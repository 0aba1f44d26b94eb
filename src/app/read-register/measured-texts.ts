import type { AnyRow } from '../../schema/entity.js';
import type { Finding, Fix, FixChange } from '../../schema/finding.js';
import type { Language, Text } from '../../schema/text.js';
import type { BenefitRow } from '../../benefits/goal/achievement.js';
import { percentFactor } from '../../benefits/goal/percent-scale.js';
import { fold } from '../../register/checking/keys.js';
import type { Rows } from '../../register/register.js';
import { measuredValue } from '../measurements/measured-value.js';

const labels = {
  inUnit: { da: 'Skriv det i gevinstens egen enhed', en: "Write it in the benefit's own unit" },
  toRemark: { da: 'Flyt teksten til Bemærkning', en: 'Move the text to Remark' },
} as const satisfies Record<string, Text>;

/** Figures that stand in the benefit's own unit, where `45 %`, `1,2 mio. kr.` and `Ja` are as plain as a number. */
const inUnit: Readonly<Record<string, ReadonlySet<string>>> = {
  measurement: new Set(['value']),
  benefit: new Set(['baseline', 'target', 'latestValue', 'intervalLow', 'intervalHigh']),
};

/** The value a text shows, on the scale of the benefit's goal; null where it shows none in its unit. */
function valueOf(benefit: BenefitRow | null, field: string, shown: string, language: Language): number | null {
  const read = measuredValue(shown, benefit?.unit ?? null, language);
  if (read.kind !== 'value') return null;
  const isMeasured = field === 'value' || field === 'latestValue';
  const factor = benefit === null || !isMeasured ? null : percentFactor(benefit, read.value);
  return factor === null ? read.value : Number((read.value * factor).toPrecision(15));
}

/** What is no figure in the unit is kept as a remark of the measurement, which has no value then: blank is not zero. */
function kept(row: AnyRow, shown: string): readonly FixChange[] {
  const remark = [row['remark'], shown].filter((one) => typeof one === 'string' && one !== '').join(' · ');
  return [{ entity: 'measurement', row: row.at.row, field: 'value', value: null }, { entity: 'measurement', row: row.at.row, field: 'remark', value: remark }];
}

/**
 * Gives unreadable measurements and goals a repair that knows their benefit's unit: what the text shows in that unit, or
 * for a measurement the text moved to its remark. Other findings stay as they are.
 */
export function repairedInUnits(findings: readonly Finding[], rows: Pick<Rows, 'benefit' | 'measurement'>, language: Language): readonly Finding[] {
  const concerned = (finding: Finding): boolean => finding.rule === 'cell-is-readable' && (inUnit[finding.place.entity]?.has(finding.place.field ?? '') ?? false);
  if (!findings.some(concerned)) return findings;
  const benefits = new Map(rows.benefit.flatMap((row): [string, BenefitRow][] => (row.id === null ? [] : [[fold(row.id), row]])));
  return findings.map((finding) => {
    if (!concerned(finding)) return finding;
    const { entity, row: at, field } = finding.place;
    const row = (entity === 'measurement' ? rows.measurement : rows.benefit).find((one) => one.at.row === at);
    if (!row || field === null) return finding;
    const benefit = 'unit' in row ? row : (benefits.get(fold(row.benefit ?? '')) ?? null);
    const shown = String(finding.params['shown']);
    const value = valueOf(benefit, field, shown, language);
    const { fix: _, ...told } = finding;
    if (value !== null) return { ...told, fix: { label: labels.inUnit, changes: [{ entity, row: row.at.row, field, value }] } satisfies Fix };
    return entity === 'measurement' ? { ...told, fix: { label: labels.toRemark, changes: kept(row, shown) } satisfies Fix } : told;
  });
}
