import { projectCategory, projectStatus } from '../../register/choices/project.js';
import { project } from '../../register/entities/project.js';
import type { ListKind } from './list-kind.js';
import { projectHeaders, projectKeyHeaders } from './project-headers.js';

/** A list of projects. */
export const projectList: ListKind = {
  entity: project,
  headers: projectHeaders,
  keyHeaders: projectKeyHeaders,
  subjects: new Set(['projekt', 'projektet', 'projektets', 'project', 'projects', 'programme', 'program', 'it', 'indsats', 'indsatsens']),
  // An amount's comment is no amount, a code of a department no department.
  turning: [
    [
      new Set(['comment', 'comments', 'kommentar', 'kommentarer', 'bemaerkning', 'bemaerkninger', 'note', 'noter', 'narrative', 'forklaring', 'begrundelse', 'reason', 'beskrivelse', 'description']),
      (target) => !['remark', 'sinceLast', 'nextSteps', 'lightReason', 'description', 'purpose', 'planReason', 'pauseReason', 'architectureReason', 'noBenefitReason'].includes(target),
    ],
    [
      new Set(['benefit', 'benefits', 'gevinst', 'gevinster', 'besparelse', 'besparelser', 'saving', 'savings', 'variance', 'afvigelse', 'rest', 'remaining', 'difference', 'grant', 'tilskud']),
      (target) => ['approvedBudget', 'expectedCost', 'spent'].includes(target),
    ],
    [new Set(['acronym', 'code', 'kode', 'forkortelse', 'abbreviation', 'email', 'mail', 'telefon', 'phone']), (target) => ['area', 'leader', 'owner', 'name', 'category'].includes(target)],
    [new Set(['email', 'mail', 'e', 'url', 'link', 'date', 'dato']), (target) => ['leader', 'owner', 'area', 'name'].includes(target)],
    [new Set(['approval', 'godkendelse', 'fase', 'phase', 'milestone', 'milepael', 'board']), (target) => ['start', 'expectedEnd', 'agreedEnd', 'actualEnd', 'goLive'].includes(target)],
  ],
  turnsInBrackets: false,
  leastLike: 0.6,
  longTexts: new Set(['remark', 'sinceLast', 'nextSteps']),
  worded: new Set<string>([project.titleField, 'purpose', 'lightReason', 'partners', 'legalBasis']),
  spreading: new Set(['area', 'category', 'leader', 'owner', 'followedBy', 'status', 'phase', 'obligation', 'own', 'notes']),
  outlined: new Set(['area', 'category']),
  unit: 'area',
  headings: [['category', projectCategory], ['status', projectStatus]],
  struck: { field: 'status', list: projectStatus, value: 'stopped', ended: new Set(['stopped', 'closed', 'rejected']) },
  told: { fields: new Set(['status', 'phase', 'sinceLast', 'light', 'lightTime', 'lightEconomy', 'lightScope', 'lightResources', 'lightRisk', 'lightBenefits']), to: 'sinceLast' },
  begins: new Set(['start']),
  yearly: false,
  shapes: {},
  words: {
    plural: { da: 'projekter', en: 'projects' },
    one: { da: '1 projekt', en: '1 project' },
    each: { da: 'et projekt', en: 'a project' },
    name: { da: 'projektnavn', en: 'project name' },
    nameOf: { da: 'projektets navn', en: "the project's name" },
    header: { da: 'Projekt', en: 'Project' },
  },
};
