import { labelOf } from '../../schema/choice.js';
import { fill, type Language } from '../../schema/text.js';
import { oneLine } from '../../schema/wording/shorten.js';
import { projectCategory } from '../../register/choices/project.js';
import type { Project } from './project-standing.js';

export interface ProjectGroup {
  readonly name: string;
  readonly projects: readonly Project[];
}

export interface ProjectGroups {
  readonly by: 'category' | 'area';
  readonly groups: readonly ProjectGroup[];
  /** Groups before small ones were put together. */
  readonly count: number;
}

const words = {
  noCategory: { da: 'Uden kategori', en: 'No category' },
  noArea: { da: 'Uden fagområde', en: 'No area' },
  otherAreas: { da: '{count} andre fagområder', en: '{count} other areas' },
} as const;

function byCategory(projects: readonly Project[], language: Language): readonly ProjectGroup[] {
  return [...projectCategory.options.map(({ key }) => key), null]
    .map((key) => ({
      name: key === null ? words.noCategory[language] : labelOf(projectCategory, key, language),
      projects: projects.filter(({ category }) => category === key),
    }))
    .filter((group) => group.projects.length > 0);
}

/** Projects by their area as it is written, the area with the most projects first; those without one are left out. */
export function byArea(projects: readonly Project[]): readonly ProjectGroup[] {
  const found = new Map<string, { name: string; projects: Project[] }>();
  for (const project of projects) {
    const name = oneLine(project.area ?? '');
    if (name === '') continue;
    const group = found.get(name.toLowerCase()) ?? { name, projects: [] };
    group.projects.push(project);
    found.set(name.toLowerCase(), group);
  }
  return [...found.values()].sort((a, b) => b.projects.length - a.projects.length);
}

/** The first groups, and the rest as one: a single one more is shown by its name. */
export function withOthers(groups: readonly ProjectGroup[], most: number, language: Language): readonly ProjectGroup[] {
  if (groups.length <= most + 1) return groups;
  const rest = groups.slice(most);
  return [...groups.slice(0, most), { name: fill(words.otherAreas[language], { count: rest.length }), projects: rest.flatMap(({ projects }) => projects) }];
}

/**
 * How projects are told apart: by category where most have one, else by area where most have one, with at most `most`
 * areas by name. Null when there would be one group only, which says nothing.
 */
export function projectGroups(projects: readonly Project[], most: number, language: Language): ProjectGroups | null {
  const half = projects.length / 2;
  const categories = byCategory(projects, language);
  if (categories.length > 1 && projects.filter(({ category }) => category !== null).length >= half) return { by: 'category', groups: categories, count: categories.length };
  const areas = byArea(projects);
  const without = projects.filter(({ area }) => oneLine(area ?? '') === '');
  if (without.length > half) return null;
  const all = [...withOthers(areas, most, language), ...(without.length === 0 ? [] : [{ name: words.noArea[language], projects: without }])];
  return all.length > 1 ? { by: 'area', groups: all, count: areas.length } : null;
}
