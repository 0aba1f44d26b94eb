import type { Register } from '../../register/register.js';
import type { Project } from './project-standing.js';

/** Which projects a status deck covers, and why those. */
export interface DeckScope {
  readonly kind: 'steering' | 'notLocal' | 'all';
  readonly projects: readonly Project[];
  /** Projects of the register that the deck does not cover. */
  readonly others: readonly Project[];
}

/**
 * The steering group's deck covers the projects it follows (Følges af: Styregruppen), whatever their status; those
 * followed by the programme group or locally are counted on the page about the figures. In an adopted list nobody
 * may have said yet who follows what: then it covers all that are not local, and when that is none, all.
 */
export function deckScope(register: Register): DeckScope {
  const all = register.rows.project.filter(({ name, id }) => name !== null || id !== null);
  const cover = (kind: DeckScope['kind'], belongs: (project: Project) => boolean): DeckScope => ({
    kind,
    projects: all.filter(belongs),
    others: all.filter((project) => !belongs(project)),
  });
  const steering = cover('steering', ({ followedBy }) => followedBy === 'steering');
  if (steering.projects.length > 0) return steering;
  const notLocal = cover('notLocal', ({ followedBy, category }) => followedBy !== 'local' && (followedBy !== null || category !== 'local'));
  return notLocal.projects.length > 0 ? notLocal : cover('all', () => true);
}
