import { date } from '../../schema/dates.js';
import type { Draft } from '../draft.js';
import { withApprovedLevel, withApprovedPlan } from './approved.js';
import { withConnections } from './connections.js';
import { measurementsOf, withLatest } from './measurements.js';
import { moneyBenefits } from './money.js';
import { potentialBenefits, qualityBenefits, serviceBenefits } from './quality-and-service.js';
import { timeBenefits } from './time.js';

const described: readonly Draft<'benefit'>[] = [...moneyBenefits, ...timeBenefits, ...qualityBenefits, ...serviceBenefits, ...potentialBenefits].map(
  (draft) => ({ negative: false, ...draft }),
);

export const measurements = measurementsOf(described, date('2027-05-10'));

export const benefits: readonly Draft<'benefit'>[] = withLatest(described, measurements).map(withApprovedPlan).map(withConnections);

/** Year levels of the benefits that come in steps, and what was taken out of the budget. */
export const benefitYears: readonly Draft<'benefitYear'>[] = [
  { benefit: 'G-0001', year: 2026, expectedValue: 700_000, budgetedAmount: 0 },
  { benefit: 'G-0001', year: 2027, expectedValue: 1_100_000, budgetedAmount: 1_100_000, remark: 'Budget 2027' },
  { benefit: 'G-0002', year: 2026, expectedValue: 8_750_000, budgetedAmount: 600_000, remark: 'Klimahandleplan' },
  { benefit: 'G-0002', year: 2027, expectedValue: 8_150_000, budgetedAmount: 1_250_000 },
  { benefit: 'G-0003', year: 2026, expectedValue: 5_950_000, budgetedAmount: 200_000, remark: 'Klimahandleplan' },
  { benefit: 'G-0003', year: 2027, expectedValue: 5_750_000, budgetedAmount: 450_000 },
  { benefit: 'G-0004', year: 2025, expectedValue: 0, budgetedAmount: 0 },
  { benefit: 'G-0004', year: 2026, expectedValue: 400_000, budgetedAmount: 300_000 },
  { benefit: 'G-0004', year: 2027, expectedValue: 650_000, budgetedAmount: 650_000, remark: 'Budget 2027' },
  { benefit: 'G-0005', year: 2028, expectedValue: 690_000, budgetedAmount: 460_000, remark: 'Budget 2028' },
  { benefit: 'G-0006', year: 2027, expectedValue: 1_100_000, budgetedAmount: 320_000 },
  { benefit: 'G-0007', year: 2027, expectedValue: 480_000, budgetedAmount: 480_000, remark: 'Budget 2027' },
  { benefit: 'G-0008', year: 2027, expectedValue: 370_000 },
  { benefit: 'G-0008', year: 2028, expectedValue: 250_000 },
  { benefit: 'G-0009', year: 2029, expectedValue: 3_150_000, budgetedAmount: 750_000 },
  { benefit: 'G-0011', year: 2028, expectedValue: 1_750_000, budgetedAmount: 400_000, remark: 'Budget 2028' },
  { benefit: 'G-0012', year: 2029, expectedValue: 520_000, budgetedAmount: 520_000 },
  { benefit: 'G-0013', year: 2027, expectedValue: 60_000, budgetedAmount: 350_000 },
].map((draft: Draft<'benefitYear'>, index) => ({ id: `GA-${String(index + 1).padStart(4, '0')}`, ...withApprovedLevel(draft) }));
