import { lazy, Suspense, useEffect, type ComponentType, type LazyExoticComponent, type ReactElement } from 'react';
import { parts } from '../../register/parts.js';
import { unavailableSentence } from '../../app/unavailable-sentences.js';
import { Bones } from '../controls/bones.js';
import { Button } from '../controls/button.js';
import { EmptyState } from '../controls/empty-state.js';
import { screens, type Screen } from '../screens/index.js';
import { usePane, useWords } from '../state/pane-context.js';
import { screenIsDrawn } from '../state/first-screen.js';
import { fetchLateTexts } from '../state/late-text.js';
import { useOutcome } from '../state/use-outcome.js';
import { frameWords } from '../words/frame-words.js';
import { BrokenScreen } from './broken-screen.js';
import { ErrorBoundary } from './error-boundary.js';
import { FailureActions } from './notice-bar.js';

const loaded = new Map<string, LazyExoticComponent<ComponentType>>();

function componentOf({ key, load }: Screen): LazyExoticComponent<ComponentType> {
  const known =
    loaded.get(key) ??
    lazy(async () => {
      const [screen] = await Promise.all([load(), key === 'start' ? null : fetchLateTexts()]);
      return screen;
    });
  loaded.set(key, known);
  return known;
}

/** The screen the address asks for, or why it cannot be shown. */
export function ScreenPlace(): ReactElement {
  const { state, screen: key, go } = usePane();
  const word = useWords();
  // In a workbook that is no register, the first thing to do is to take a sheet into use.
  const shown = key === 'start' && state.phase === 'not-a-register' ? 'adopt' : key;
  const screen = screens.find((one) => one.key === shown);
  const isEarly = state.early !== null;
  if (state.phase === 'reading' && state.register === null && !(isEarly && screen?.early)) return <Bones label={word(isEarly ? frameWords.readingRest : frameWords.reading)} />;
  if (state.phase === 'failed' && state.failure) {
    return <EmptyState tone="problem" title={word(frameWords.unread)} text={word(unavailableSentence(state.failure))} actions={<FailureActions />} />;
  }
  if (state.phase === 'not-a-register' && !screen?.withoutRegister) {
    const adopt = screens.find((one) => one.key === 'adopt');
    return (
      <EmptyState
        title={word(frameWords.noRegisterTitle)}
        text={word(frameWords.noRegister)}
        actions={
          adopt ? (
            <Button appearance="primary" onClick={() => go('adopt')}>
              {word(frameWords.adopt)}
            </Button>
          ) : (
            <FailureActions />
          )
        }
      />
    );
  }
  if (!screen) {
    return <EmptyState title={word(frameWords.unknownScreen)} text={word(frameWords.unknownScreenAbout)} actions={<Button onClick={() => go('start')}>{word(frameWords.toStart)}</Button>} />;
  }
  if (screen.part !== null && state.register !== null && !state.register.parts.has(screen.part)) return <PartIsOff of={screen.label} part={screen.part} />;
  const Shown = componentOf(screen);
  return (
    <ErrorBoundary
      of={screen.key}
      fallback={(error, retry) => (
        <BrokenScreen
          error={error}
          onRetry={() => {
            loaded.delete(screen.key);
            retry();
          }}
        />
      )}
    >
      <Suspense fallback={<Bones label={word(frameWords.reading)} />}>
        <Shown />
        <Drawn />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Stands beside a screen, so that its effect runs when that screen can be seen. */
function Drawn(): null {
  useEffect(screenIsDrawn, []);
  return null;
}

function PartIsOff({ of, part }: { readonly of: Screen['label']; readonly part: NonNullable<Screen['part']> }): ReactElement {
  const { session, state } = usePane();
  const word = useWords();
  const settle = useOutcome();
  const name = { da: parts[part].da, en: parts[part].en };
  const on = { da: frameWords.switchedOn.da.replace('{part}', name.da), en: frameWords.switchedOn.en.replace('{part}', name.en) };
  return (
    <EmptyState
      of={word(of)}
      title={word(frameWords.partIsOff)}
      text={word(frameWords.partIsOffAbout, { part: word(name) })}
      actions={
        <Button appearance="primary" disabled={state.busy} onClick={() => void session.switchPart(part, true).then((outcome) => settle(outcome, on))}>
          {word(frameWords.switchOn)}
        </Button>
      }
    />
  );
}
