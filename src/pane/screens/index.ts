import type { ComponentType } from 'react';
import type { Part } from '../../register/parts.js';
import type { Text } from '../../schema/text.js';
import type { GroupKey } from '../words/frame-words.js';

export interface Screen {
  /** Stands in the address, `#/screen/<key>`. */
  readonly key: string;
  readonly label: Text;
  readonly group: GroupKey;
  /** The part that brings it; null for one that is always there. */
  readonly part: Part | null;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
  /** Can be shown in a workbook that is no register yet. */
  readonly withoutRegister?: true;
  /** Can be shown while only the beginning of a large register has been read. */
  readonly early?: true;
  /** Reached from other screens and by address only. */
  readonly hidden?: true;
}

/** Every screen, in the order of the navigation. */
export const screens: readonly Screen[] = [
  { key: 'start', label: { da: 'Start', en: 'Start' }, group: 'overview', part: null, early: true, load: () => import('./start/start-screen.js') },
  { key: 'register', label: { da: 'Porteføljen', en: 'Portfolio' }, group: 'overview', part: null, load: () => import('./register/register-screen.js') },
  { key: 'adopt', label: { da: 'Ark og lister', en: 'Sheets and lists' }, group: 'overview', part: null, withoutRegister: true, load: () => import('./adopt/adopt-screen.js') },
  { key: 'settings', label: { da: 'Opsætning', en: 'Settings' }, group: 'overview', part: null, load: () => import('./settings/settings-screen.js') },
  { key: 'check', label: { da: 'Mangler og advarsler', en: 'Faults and warnings' }, group: 'checks', part: null, load: () => import('./check/check-screen.js') },
  { key: 'log', label: { da: 'Ændringslog', en: 'Change log' }, group: 'checks', part: null, load: () => import('./log/log-screen.js') },
  { key: 'self-test', label: { da: 'Selvtest af Excel', en: 'Self-test of Excel' }, group: 'checks', part: null, hidden: true, withoutRegister: true, load: () => import('./self-test/self-test-screen.js') },
  { key: 'prioritisation', label: { da: 'Prioritering', en: 'Prioritisation' }, group: 'prioritisation', part: 'prioritisation', load: () => import('./prioritisation/prioritisation-screen.js') },
  { key: 'scoring', label: { da: 'Vurderinger', en: 'Scores' }, group: 'prioritisation', part: 'prioritisation', load: () => import('./scoring/scoring-screen.js') },
  { key: 'criteria', label: { da: 'Kriterier', en: 'Criteria' }, group: 'prioritisation', part: 'prioritisation', load: () => import('./criteria/criteria-screen.js') },
  { key: 'scenarios', label: { da: 'Scenarier', en: 'Scenarios' }, group: 'prioritisation', part: 'prioritisation', load: () => import('./scenarios/scenarios-screen.js') },
  { key: 'resources', label: { da: 'Ressourcer', en: 'Resources' }, group: 'prioritisation', part: 'capacity', load: () => import('./resources/resources-screen.js') },
  { key: 'weighing', label: { da: 'Vægtmetoder', en: 'Weighting methods' }, group: 'prioritisation', part: 'prioritisationDepth', load: () => import('./weighing/weighing-screen.js') },
  { key: 'robustness', label: { da: 'Robusthed', en: 'Robustness' }, group: 'prioritisation', part: 'prioritisationDepth', load: () => import('./robustness/robustness-screen.js') },
  { key: 'benefits', label: { da: 'Gevinster', en: 'Benefits' }, group: 'benefits', part: null, load: () => import('./benefits/benefits-screen.js') },
  { key: 'measurements', label: { da: 'Målinger', en: 'Measurements' }, group: 'benefits', part: null, load: () => import('./measurements/measurements-screen.js') },
  { key: 'meetings', label: { da: 'Møder', en: 'Meetings' }, group: 'meetings', part: null, load: () => import('./meetings/meetings-screen.js') },
  { key: 'status', label: { da: 'Statusindmelding', en: 'Status reporting' }, group: 'meetings', part: null, load: () => import('./status/status-screen.js') },
  { key: 'cases', label: { da: 'Sager', en: 'Cases' }, group: 'meetings', part: null, load: () => import('./cases/cases-screen.js') },
  { key: 'risks', label: { da: 'Risici og barrierer', en: 'Risks and barriers' }, group: 'meetings', part: null, load: () => import('./risks/risks-screen.js') },
  { key: 'material', label: { da: 'Materiale', en: 'Material' }, group: 'meetings', part: null, load: () => import('./material/material-screen.js') },
  { key: 'editions', label: { da: 'Udgaver', en: 'Editions' }, group: 'meetings', part: null, load: () => import('./editions/editions-screen.js') },
  { key: 'year-wheel', label: { da: 'Årshjul', en: 'Annual wheel' }, group: 'meetings', part: 'yearWheel', load: () => import('./year-wheel/year-wheel-screen.js') },
];
