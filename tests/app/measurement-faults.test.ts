import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../src/adapters/exceljs/write-workbook.js';
import { patchWorkbook } from '../../src/adapters/xlsx-patch/patch-workbook.js';
import { applyFixes } from '../../src/app/apply-fixes.js';
import { checkRegister } from '../../src/app/check-register.js';
import { planRegister } from '../../src/app/plan-register.js';
import type { PatchValue } from '../../src/app/ports.js';
import { readRegister } from '../../src/app/read-register.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import type { Register } from '../../src/register/register.js';
import type { Finding } from '../../src/schema/finding.js';

const asOf = '2027-05-12';

/** A register as people leave it; texts that stand where a number should are planted in the file itself. */
const register = buildExample({
  asOf,
  rows: {
    project: [{ id: 'P-0001', name: 'Digital post', status: 'active', followedBy: 'programme' }],
    benefit: [
      { id: 'G-0001', project: 'P-0001', name: 'Mindre porto', unit: 'kroner', baseline: 9_400_000, target: 8_150_000, baselineDate: '2026-01-01', targetDate: '2028-01-01', status: 'realising' },
      { id: 'G-0002', project: 'P-0001', name: 'Flere digitale', unit: 'percent', baseline: 0.2, target: 0.6, targetDate: '2028-01-01', status: 'realising' },
      { id: 'G-0003', project: 'P-0001', name: 'Opgivet', unit: 'count', baseline: 10, target: 5, status: 'dropped' },
      { id: 'G-0004', project: 'P-0001', name: 'Genoplivet', unit: 'count', baseline: 10, target: 5, status: 'dropped', droppedOn: '2026-06-01' },
    ],
    measurement: [
      { id: 'GM-0001', benefit: 'G-0001', date: '2025-12-31', value: 9_300_000 },
      { id: 'GM-0002', benefit: 'G-0001', date: '2027-12-31', value: 8_300_000 },
      { id: 'GM-0003', benefit: 'G-0001', date: '2026-06-30', value: 8_900 },
      { id: 'GM-0004', benefit: 'G-0001', date: '2026-09-30', value: 1 },
      { id: 'GM-0005', benefit: 'G-0001', date: '2026-12-31', value: 1, remark: 'fra regnskabet' },
      { id: 'GM-0006', benefit: 'G-0001', date: '2027-03-31', value: 1 },
      { id: 'GM-0007', benefit: 'G-0002', date: '2026-06-30', value: 0.45 },
      { id: 'GM-0008', benefit: 'G-0002', date: '2026-12-31', value: 45 },
      { id: 'GM-0009', benefit: 'G-0002', date: '2027-03-31', value: 1 },
      { id: 'GM-0010', benefit: 'G-0003', date: '2026-06-30', value: 9 },
      { id: 'GM-0011', benefit: 'G-0004', date: '2027-01-31', value: 7 },
    ],
  },
});
const texts: Readonly<Record<string, string>> = { 'GM-0004': '8,7 mio. kr.', 'GM-0005': 'ikke målt endnu', 'GM-0006': '1.200 timer', 'GM-0009': '45 %' };

interface Read {
  readonly bytes: Uint8Array;
  readonly register: Register;
  readonly findings: readonly Finding[];
}

async function read(bytes: Uint8Array): Promise<Read> {
  const found = readRegister(await readWorkbook(bytes), register.asOf);
  if ('notARegister' in found) throw new Error(found.notARegister.en);
  const ours = (finding: Finding): boolean => finding.place.entity === 'measurement' || (finding.place.entity === 'benefit' && finding.rule === 'measurement-is-in-its-unit');
  return { bytes, register: found.register, findings: checkRegister(found.register, found.findings).findings.filter(ours) };
}

let planted: Read;
beforeAll(async () => {
  const clean = await read(await writeWorkbook(planRegister(register, { registerId: 'test' })));
  const table = clean.register.tables.measurement;
  const cells = clean.register.rows.measurement.flatMap(({ id, at }) => (id !== null && texts[id] !== undefined ? [{ sheet: at.sheet, row: at.row, column: table?.columns['value'] ?? 0, value: texts[id] as PatchValue }] : []));
  expect(cells).toHaveLength(4);
  planted = await read(patchWorkbook(clean.bytes, { cells, rows: [], sheets: [] }));
});

const told = ({ findings }: Read, id: string): readonly string[] => findings.filter(({ place }) => place.id === id).map(({ rule }) => rule);
const row = ({ register: { rows } }: Read, id: string): Register['rows']['measurement'][number] | undefined => rows.measurement.find((one) => one.id === id);

describe('measurements with faults, planted in a workbook file', () => {
  it.each([
    ['before its baseline', 'GM-0001', 'measurement-fits-its-benefit'],
    ['in the future', 'GM-0002', 'measurement-is-not-in-the-future'],
    ['in thousands', 'GM-0003', 'measurement-is-in-its-unit'],
    ['a text that shows an amount', 'GM-0004', 'cell-is-readable'],
    ['a text that shows none', 'GM-0005', 'cell-is-readable'],
    ['in another unit', 'GM-0006', 'cell-is-readable'],
    ['45 where others are 0.45', 'GM-0008', 'measured-percent-agrees-with-goal'],
    ['a text in per cent', 'GM-0009', 'cell-is-readable'],
    ['of a dropped benefit, nobody knows when', 'GM-0010', 'measurement-fits-its-benefit'],
    ['after its benefit was dropped', 'GM-0011', 'measurement-fits-its-benefit'],
  ])('%s: found, with a repair of its own', (_, id, rule) => {
    const found = planted.findings.filter(({ place, rule: own }) => place.id === id && own === rule);
    expect(found).toHaveLength(1);
    expect(found[0]?.fix?.changes.length).toBeGreaterThan(0);
    expect(found[0]?.fix?.label.da).not.toBe('');
  });

  it('accuses none of those in order', () => {
    expect(told(planted, 'GM-0007')).toEqual([]);
  });

  it('shows what a repair changes before it is made, the text that could not be read too', () => {
    const { preview, skipped } = applyFixes(planted.register, planted.findings);
    expect(skipped).toEqual([]);
    const of = (id: string): readonly unknown[] => preview.filter((one) => one.entity === 'measurement' && one.row === row(planted, id)?.at.row).map(({ field, before, after }) => [field, before, after]);
    expect(of('GM-0003')).toEqual([['value', 8_900, 8_900_000]]);
    expect(of('GM-0004')).toEqual([['value', '8,7 mio. kr.', 8_700_000]]);
    expect(of('GM-0005')).toEqual([['value', 'ikke målt endnu', null], ['remark', 'fra regnskabet', 'fra regnskabet · ikke målt endnu']]);
    expect(of('GM-0008')).toEqual([['value', 45, 0.45]]);
  });

  it('leaves nothing to find once repaired, and has lost nothing', async () => {
    const mended = await read(patchWorkbook(planted.bytes, applyFixes(planted.register, planted.findings).patch));
    // What had no value still has none, and is asked for.
    expect(mended.findings.map(({ rule, place }) => `${rule} ${place.id ?? ''}`)).toEqual(['required-fields-are-filled GM-0005', 'required-fields-are-filled GM-0006']);
    expect(mended.register.rows.measurement).toHaveLength(register.rows.measurement.length);
    expect(row(mended, 'GM-0002')).toMatchObject({ nature: 'forecast', value: 8_300_000 });
    expect(row(mended, 'GM-0004')?.value).toBe(8_700_000);
    expect(row(mended, 'GM-0005')).toMatchObject({ value: null, remark: 'fra regnskabet · ikke målt endnu' });
    expect(row(mended, 'GM-0006')).toMatchObject({ value: null, remark: '1.200 timer' });
    expect(row(mended, 'GM-0009')?.value).toBe(0.45);
    const benefit = (id: string) => mended.register.rows.benefit.find((one) => one.id === id);
    expect(benefit('G-0003')).toMatchObject({ status: 'dropped', droppedOn: '2026-06-30' });
    expect(benefit('G-0004')).toMatchObject({ status: 'realising', droppedOn: null });
  });
});
