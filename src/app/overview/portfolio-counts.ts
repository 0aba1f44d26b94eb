import { projectCategory, projectPhase, trafficLight } from '../../register/choices/project.js';
import type { RowOf } from '../../register/entities/index.js';
import { isFollowed, isOver } from '../../register/checking/projects.js';
import type { Register } from '../../register/register.js';
import type { ChoiceList } from '../../schema/choice.js';
import type { Text } from '../../schema/text.js';

/** How many projects have a value of a list; the value null stands for those that have none. */
export interface Count<K extends string = string> {
  readonly key: K | null;
  readonly label: Text;
  readonly count: number;
}

export interface PortfolioCounts {
  /** Projects that are neither closed, stopped nor rejected. */
  readonly open: number;
  readonly byCategory: readonly Count[];
  readonly byPhase: readonly Count[];
  /** Of the projects that are active and followed by one of the groups. */
  readonly active: number;
  readonly byLight: readonly Count[];
}

type Project = RowOf<'project'>;

const notGiven: Text = { da: 'Ikke angivet', en: 'Not given' };

function counted<K extends string>(projects: readonly Project[], list: ChoiceList<K>, of: (project: Project) => K | null): readonly Count<K>[] {
  const count = (key: K | null): number => projects.filter((project) => of(project) === key).length;
  const named = list.options.filter(({ retired }) => !retired).map(({ key, label }) => ({ key, label, count: count(key) }));
  const none = count(null);
  return none === 0 ? named : [...named, { key: null, label: notGiven, count: none }];
}

/** The portfolio in figures, as on the pane's Start. */
export function portfolioCounts({ rows }: Register): PortfolioCounts {
  const open = rows.project.filter((project) => !isOver(project));
  const active = open.filter((project) => project.status === 'active' && isFollowed(project));
  return {
    open: open.length,
    byCategory: counted(open, projectCategory, ({ category }) => category),
    byPhase: counted(open, projectPhase, ({ phase }) => phase),
    active: active.length,
    byLight: counted(active, trafficLight, ({ light }) => light ?? 'none').filter(({ key, count }) => key !== 'none' || count > 0),
  };
}
