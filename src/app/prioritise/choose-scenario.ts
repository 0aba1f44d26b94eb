import { fold } from '../../register/checking/keys.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { ScenarioFrame } from '../../prioritisation/selection/scenario-frame.js';

export type ScenarioRow = RowOf<'scenario'>;

/** A scenario by number or name; undefined when there is none, or several of the name. */
export function findScenario(register: Register, wanted: string): ScenarioRow | undefined {
  const byId = register.rows.scenario.find(({ id }) => id !== null && fold(id) === fold(wanted));
  if (byId) return byId;
  const named = register.rows.scenario.filter(({ name }) => name !== null && fold(name) === fold(wanted));
  return named.length === 1 ? named[0] : undefined;
}

/** The scenario people are at when they name none: the first unlocked one of the latest year; null when there is none. */
export function currentScenario(register: Register): ScenarioRow | null {
  const open = register.rows.scenario.filter(({ locked, id }) => id !== null && locked !== true);
  const latest = Math.max(...open.map(({ year }) => year ?? 0));
  return open.find(({ year }) => (year ?? 0) === latest) ?? null;
}

/** Next year without a frame: the hours alone set limits. */
export function openFrame(register: Register): ScenarioFrame {
  return { id: null, year: Number(register.asOf.slice(0, 4)) + 1, budgetFrame: null, frameSource: null, useCapacity: true, objective: null };
}
