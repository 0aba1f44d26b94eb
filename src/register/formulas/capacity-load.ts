import { allocationStatus } from '../choices/organisation.js';
import { nothing, type Formula } from './cell-tests.js';

/** One kind of people in one quarter. */
export interface Slot {
  readonly role: string | null;
  readonly year: number | null;
  readonly quarter: string | null;
}

type Hours = Slot & { readonly hours: number | null };

function hoursIn(slot: Slot, rows: readonly Hours[]): number {
  return rows
    .filter((row) => row.role === slot.role && row.year === slot.year && row.quarter === slot.quarter)
    .reduce((sum, row) => sum + (row.hours ?? 0), 0);
}

function isWhole(slot: Slot): boolean {
  return slot.role !== null && slot.year !== null && slot.quarter !== null;
}

/** Hours granted to projects from a role in a quarter, wherever in the municipality; 0 when none is. Null for an unfinished row. */
export function allocatedHours(slot: Slot, allocations: readonly (Hours & { readonly status: string | null })[]): number | null {
  return isWhole(slot) ? hoursIn(slot, allocations.filter((row) => row.status === 'granted')) : null;
}

/** Granted hours as a share of all hours of the role in the quarter, so that areas share one load; null where there are no hours. */
export function capacityLoad(
  slot: Slot,
  capacities: readonly Hours[],
  allocations: readonly (Hours & { readonly status: string | null })[],
): number | null {
  const granted = allocatedHours(slot, allocations);
  const hours = hoursIn(slot, capacities);
  return granted === null || hours <= 0 ? null : granted / hours;
}

const slotFields = ['role', 'year', 'quarter'] as const;

export const allocatedHoursFormula: Formula = (f) => {
  const blank = slotFields.map((field) => `${f.own(field)}=""`).join(',');
  const where = slotFields.map((field) => `${f.column('allocation', field)},${f.own(field)}`).join(',');
  return `IF(OR(${blank}),${nothing},SUMIFS(${f.column('allocation', 'hours')},${where},${f.column('allocation', 'status')},${f.choice(allocationStatus, 'granted')}))`;
};

export const capacityLoadFormula: Formula = (f) => {
  const where = slotFields.map((field) => `${f.column('capacity', field)},${f.own(field)}`).join(',');
  const hours = `SUMIFS(${f.column('capacity', 'hours')},${where})`;
  const granted = f.own('allocatedHours');
  return `IF(ISNUMBER(${granted}),IF(${hours}>0,${granted}/${hours},${nothing}),${nothing})`;
};
