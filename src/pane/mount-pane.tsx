import { createRoot } from 'react-dom/client';
import { createRegisterSession, type KeptStore } from '../app/session/create-register-session.js';
import type { WorkbookFiles } from '../app/session/adoption/adoption-desk.js';
import type { RegisterSession } from '../app/session/register-session.js';
import type { SolveProgram } from '../app/ports.js';
import type { LiveWorkbook } from '../app/live-workbook.js';
import type { IsoDate } from '../schema/dates.js';
import type { Language } from '../schema/text.js';
import { App } from './frame/app.js';
import { breathe } from './state/breathe.js';
import { firstScreen } from './state/first-screen.js';
import { fetchLateTexts } from './state/late-text.js';
import { PapersContext, type PaperTools } from './state/papers-context.js';
import { SamplerContext, slicedSampler, type Sampler } from './state/sampling/sampler.js';
import { SolverContext } from './state/solver-context.js';
import { CannotStart } from './state/cannot-start.js';
import { SelfTestContext, type SelfTest } from './state/self-test.js';

export interface PaneParts {
  /** Finds the workbook the pane stands beside; throws CannotStart where there is none. */
  readonly open: () => Promise<LiveWorkbook>;
  readonly store: KeptStore;
  readonly today: () => IsoDate;
  readonly now: () => string;
  /** What selections are solved by; search and enumeration on the pane's own thread without it. */
  readonly solve?: SolveProgram;
  /** What weightings are tried by; the pane's own thread without it. */
  readonly sample?: Sampler;
  readonly version: string;
  /** Reads and writes workbook files; fetched when a sheet is taken into use. */
  readonly files: () => Promise<WorkbookFiles>;
  /** Draws letters and lists; fetched when the first one is made. */
  readonly papers?: () => Promise<PaperTools>;
  /** Lets what stands outside the pane work on the same session. */
  readonly onSession?: (session: RegisterSession) => void;
  /** Tries what Excel does; left out where the pane stands beside none. */
  readonly selfTest?: SelfTest;
}

function languageOfBrowser(): Language {
  return /^(da|nb|nn|no|sv|fo|kl)\b/i.test(globalThis.navigator.language) ? 'da' : 'en';
}

/** Draws the pane in an element of the page, and begins to read the workbook. */
export async function mountPane(element: HTMLElement, { open, store, today, now, version, files, onSession, solve, sample, selfTest, papers }: PaneParts): Promise<void> {
  const root = createRoot(element);
  try {
    const workbook = await open();
    const session = createRegisterSession({ workbook, today, now, store, files: () => Promise.all([files(), fetchLateTexts()]).then(([tools]) => tools), texts: fetchLateTexts, breathe, shown: firstScreen });
    onSession?.(session);
    const app = <App session={session} store={store} version={version} language={workbook.facts.language} />;
    const tested = (
      <SamplerContext value={sample ?? slicedSampler}>
        <SelfTestContext value={selfTest ?? null}>{app}</SelfTestContext>
      </SamplerContext>
    );
    const drawn = <PapersContext value={papers ?? null}>{tested}</PapersContext>;
    root.render(solve ? <SolverContext value={solve}>{drawn}</SolverContext> : drawn);
    await session.refresh();
  } catch (error) {
    const failure = error instanceof CannotStart ? error : new CannotStart('unexpected', String(error));
    const { StartFailurePage } = await import('./frame/start-failure-page.js');
    root.render(<StartFailurePage failure={failure} language={(store.get('language') as Language | null) ?? languageOfBrowser()} />);
  }
}
