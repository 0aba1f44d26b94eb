import type { Draft } from '../draft.js';
import { administrationProjects } from './administration.js';
import { localProjects } from './local.js';
import { nationalProjects } from './national.js';
import { programmeProjects } from './programme.js';
import { welfareProjects } from './welfare.js';

/** The whole portfolio in the order of its numbers. */
export const projects: readonly Draft<'project'>[] = [
  ...nationalProjects,
  ...welfareProjects,
  ...administrationProjects,
  ...programmeProjects,
  ...localProjects,
].sort((a, b) => String(a.id).localeCompare(String(b.id)));
