import type { BenefitFollowUp } from '../../register/choices/calculated.js';
import { fold } from '../../register/checking/keys.js';
import { findByKey } from '../../register/checking/find-by-key.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import type { ProjectRow } from '../../register/checking/projects.js';
import type { Register } from '../../register/register.js';
import { figuresOfRows } from '../benefit-figures.js';
import { goalsOf } from '../dimensions.js';

/** The columns of the map, from what the project delivers to what the municipality wants. */
export const mapColumns = ['delivery', 'change', 'benefit', 'goal'] as const;
export type MapColumn = (typeof mapColumns)[number];

export interface MapNode {
  readonly id: string;
  readonly column: MapColumn;
  readonly text: string;
  /** Of a benefit. */
  readonly followUp: BenefitFollowUp | null;
  readonly negative: boolean;
}

export interface MapLink {
  readonly from: string;
  readonly to: string;
}

export interface BenefitMap {
  readonly nodes: readonly MapNode[];
  readonly links: readonly MapLink[];
}

/**
 * How a project is to become benefits: deliveries make changes possible, changes give benefits, benefits serve goals. A
 * benefit that names no delivery comes of the project as such; one that names no change is linked past that column.
 */
export function benefitMap(register: Register, project: ProjectRow): BenefitMap {
  const nodes = new Map<string, MapNode>();
  const links = new Map<string, MapLink>();
  const add = (node: Omit<MapNode, 'followUp' | 'negative'> & Partial<MapNode>): string => {
    if (!nodes.has(node.id)) nodes.set(node.id, { followUp: null, negative: false, ...node });
    return node.id;
  };
  const link = (from: string, to: string): void => {
    links.set(`${from} ${to}`, { from, to });
  };
  const benefits = figuresOfRows(register, rowsWith(register, 'benefit', 'project', project.id)).filter(({ standing }) => standing !== 'dropped');
  for (const { benefit, followUp } of benefits) {
    const delivery = findByKey(register, 'milestone', benefit.delivery);
    const from = delivery
      ? add({ id: `delivery ${delivery.id ?? ''}`, column: 'delivery', text: delivery.name ?? delivery.id ?? '' })
      : add({ id: 'delivery', column: 'delivery', text: project.name ?? project.id ?? '' });
    const own = add({ id: `benefit ${benefit.id ?? String(benefit.at.row)}`, column: 'benefit', text: benefit.name ?? benefit.id ?? '', followUp, negative: benefit.negative === true });
    const change = benefit.change?.trim() ?? '';
    if (change === '') link(from, own);
    else {
      const through = add({ id: `change ${fold(change)}`, column: 'change', text: change });
      link(from, through);
      link(through, own);
    }
    for (const key of new Set(goalsOf(register, benefit).map(fold))) {
      const goal = findByKey(register, 'goal', key);
      if (goal) link(own, add({ id: `goal ${key}`, column: 'goal', text: goal.name ?? goal.id ?? '' }));
    }
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}
