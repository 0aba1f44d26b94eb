import type { Ribbon } from '../../app/ribbon.js';
import type { RegisterSession } from '../../app/session/register-session.js';
import type { EntityKey } from '../../register/entities/index.js';
import { screens } from '../screens/index.js';
import { goTo, type Params } from '../state/route.js';
import { commandNames, type CommandName } from './command-names.js';
import { nextFindingAfter } from './next-finding.js';

/** Runs when the session has read the workbook, at once when it has already. */
function whenRead(session: RegisterSession, then: () => void): void {
  if (session.state().phase !== 'reading') {
    then();
    return;
  }
  const stop = session.subscribe(() => {
    if (session.state().phase === 'reading') return;
    stop();
    then();
  });
}

/** Lets the ribbon's buttons do what they say, whether the pane is open or not. */
export function bindCommands(ribbon: Ribbon, session: RegisterSession): void {
  let last: string | null = null;

  function open(screen: string, params: Params = {}): () => void {
    return () => {
      goTo({ screen: screens.some(({ key }) => key === screen) ? screen : 'start', params });
      ribbon.showPane();
    };
  }

  const commands: Readonly<Record<CommandName, () => void>> = {
    openProjects: open('register', { entity: 'project' }),
    openChecks: open('check'),
    goToNextFinding: () =>
      whenRead(session, () => {
        const next = nextFindingAfter(session.state().check?.findings ?? [], last);
        last = next?.name ?? null;
        if (next === null) {
          open('check')();
          return;
        }
        const { entity, id, row, field } = next.finding.place;
        void session.goTo({ entity: entity as EntityKey, id, field, ...(row === null ? {} : { row }) });
      }),
    openChangeLog: open('log'),
    openPrioritisation: open('prioritisation'),
    openBenefits: open('benefits'),
    openMeetings: open('meetings'),
    openDocumentsPage: () => ribbon.openPage('documents.html'),
  };
  for (const name of commandNames) ribbon.bind(name, commands[name]);
}
