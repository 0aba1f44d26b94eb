// One line for each icon, so that a screen is added without touching another's.
import { Archive20Regular } from '@fluentui/react-icons';
import { ArrowSort20Regular } from '@fluentui/react-icons';
import { BranchCompare20Regular } from '@fluentui/react-icons';
import { CalendarLtr20Regular } from '@fluentui/react-icons';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons';
import { ClipboardPulse20Regular } from '@fluentui/react-icons';
import { ClipboardTaskListLtr20Regular } from '@fluentui/react-icons';
import { DataTrending20Regular } from '@fluentui/react-icons';
import { DocumentText20Regular } from '@fluentui/react-icons';
import { History20Regular } from '@fluentui/react-icons';
import { Home20Regular } from '@fluentui/react-icons';
import { Options20Regular } from '@fluentui/react-icons';
import { PeopleTeam20Regular } from '@fluentui/react-icons';
import { Ruler20Regular } from '@fluentui/react-icons';
import { Scales20Regular } from '@fluentui/react-icons';
import { Settings20Regular } from '@fluentui/react-icons';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons';
import { SlideText20Regular } from '@fluentui/react-icons';
import { Table20Regular } from '@fluentui/react-icons';
import { TableAdd20Regular } from '@fluentui/react-icons';
import { Warning20Regular } from '@fluentui/react-icons';
import type { ComponentType } from 'react';
import type { Part } from '../../register/parts.js';
import type { Text } from '../../schema/text.js';
import type { GroupKey } from '../words/frame-words.js';

export interface Screen {
  /** Stands in the address, `#/screen/<key>`. */
  readonly key: string;
  readonly label: Text;
  readonly icon: ComponentType;
  readonly group: GroupKey;
  /** The part that brings it; null for one that is always there. */
  readonly part: Part | null;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
  /** Can be shown in a workbook that is no register yet. */
  readonly withoutRegister?: true;
  /** Reached from other screens and by address only. */
  readonly hidden?: true;
}

/** Every screen, in the order of the navigation. */
export const screens: readonly Screen[] = [
  { key: 'start', label: { da: 'Start', en: 'Start' }, icon: Home20Regular, group: 'overview', part: null, load: () => import('./start/start-screen.js') },
  { key: 'register', label: { da: 'Porteføljen', en: 'Portfolio' }, icon: Table20Regular, group: 'overview', part: null, load: () => import('./register/register-screen.js') },
  { key: 'adopt', label: { da: 'Ark og lister', en: 'Sheets and lists' }, icon: TableAdd20Regular, group: 'overview', part: null, withoutRegister: true, load: () => import('./adopt/adopt-screen.js') },
  { key: 'settings', label: { da: 'Opsætning', en: 'Settings' }, icon: Settings20Regular, group: 'overview', part: null, load: () => import('./settings/settings-screen.js') },
  { key: 'check', label: { da: 'Mangler og advarsler', en: 'Faults and warnings' }, icon: CheckmarkCircle20Regular, group: 'checks', part: null, load: () => import('./check/check-screen.js') },
  { key: 'log', label: { da: 'Ændringslog', en: 'Change log' }, icon: History20Regular, group: 'checks', part: null, load: () => import('./log/log-screen.js') },
  { key: 'self-test', label: { da: 'Selvtest af Excel', en: 'Self-test of Excel' }, icon: CheckmarkCircle20Regular, group: 'checks', part: null, hidden: true, withoutRegister: true, load: () => import('./self-test/self-test-screen.js') },
  { key: 'prioritisation', label: { da: 'Prioritering', en: 'Prioritisation' }, icon: ArrowSort20Regular, group: 'prioritisation', part: 'prioritisation', load: () => import('./prioritisation/prioritisation-screen.js') },
  { key: 'scoring', label: { da: 'Vurderinger', en: 'Scores' }, icon: ClipboardTaskListLtr20Regular, group: 'prioritisation', part: 'prioritisation', load: () => import('./scoring/scoring-screen.js') },
  { key: 'criteria', label: { da: 'Kriterier', en: 'Criteria' }, icon: Options20Regular, group: 'prioritisation', part: 'prioritisation', load: () => import('./criteria/criteria-screen.js') },
  { key: 'scenarios', label: { da: 'Scenarier', en: 'Scenarios' }, icon: BranchCompare20Regular, group: 'prioritisation', part: 'prioritisation', load: () => import('./scenarios/scenarios-screen.js') },
  { key: 'resources', label: { da: 'Ressourcer', en: 'Resources' }, icon: PeopleTeam20Regular, group: 'prioritisation', part: 'capacity', load: () => import('./resources/resources-screen.js') },
  { key: 'weighing', label: { da: 'Vægtmetoder', en: 'Weighting methods' }, icon: Scales20Regular, group: 'prioritisation', part: 'prioritisationDepth', load: () => import('./weighing/weighing-screen.js') },
  { key: 'robustness', label: { da: 'Robusthed', en: 'Robustness' }, icon: ShieldCheckmark20Regular, group: 'prioritisation', part: 'prioritisationDepth', load: () => import('./robustness/robustness-screen.js') },
  { key: 'benefits', label: { da: 'Gevinster', en: 'Benefits' }, icon: DataTrending20Regular, group: 'benefits', part: null, load: () => import('./benefits/benefits-screen.js') },
  { key: 'measurements', label: { da: 'Målinger', en: 'Measurements' }, icon: Ruler20Regular, group: 'benefits', part: null, load: () => import('./measurements/measurements-screen.js') },
  { key: 'meetings', label: { da: 'Møder', en: 'Meetings' }, icon: PeopleTeam20Regular, group: 'meetings', part: null, load: () => import('./meetings/meetings-screen.js') },
  { key: 'status', label: { da: 'Statusindmelding', en: 'Status reporting' }, icon: ClipboardPulse20Regular, group: 'meetings', part: null, load: () => import('./status/status-screen.js') },
  { key: 'cases', label: { da: 'Sager', en: 'Cases' }, icon: DocumentText20Regular, group: 'meetings', part: null, load: () => import('./cases/cases-screen.js') },
  { key: 'risks', label: { da: 'Risici og barrierer', en: 'Risks and barriers' }, icon: Warning20Regular, group: 'meetings', part: null, load: () => import('./risks/risks-screen.js') },
  { key: 'material', label: { da: 'Materiale', en: 'Material' }, icon: SlideText20Regular, group: 'meetings', part: null, load: () => import('./material/material-screen.js') },
  { key: 'editions', label: { da: 'Udgaver', en: 'Editions' }, icon: Archive20Regular, group: 'meetings', part: null, load: () => import('./editions/editions-screen.js') },
  { key: 'year-wheel', label: { da: 'Årshjul', en: 'Annual wheel' }, icon: CalendarLtr20Regular, group: 'meetings', part: 'yearWheel', load: () => import('./year-wheel/year-wheel-screen.js') },
];
