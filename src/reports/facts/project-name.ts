import type { Text } from '../../schema/text.js';
import type { Say } from '../blocks/say.js';
import type { Project } from './project-standing.js';

const nameless: Text = { da: 'Projekt uden navn', en: 'Unnamed project' };

/** The project's name as it stands, whole; a nameless project is called so, since a row without a name tells nothing. */
export function projectName(project: Pick<Project, 'name'>, say: Say): string {
  return project.name?.trim() || say(nameless);
}
