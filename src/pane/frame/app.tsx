import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { KeptStore } from '../../app/session/session-options.js';
import type { RegisterSession } from '../../app/session/register-session.js';
import type { Language } from '../../schema/text.js';
import { LookContext } from '../controls/look-context.js';
import { PaneContext, type Pane, type ThemeChoice, type Told } from '../state/pane-context.js';
import { keepTab } from '../state/keep-tab.js';
import { goFrom, screenNow, readRoute, useHash } from '../state/route.js';
import { Foot } from './foot.js';
import { Navigation } from './navigation.js';
import { Notices } from './notices.js';
import { ScreenPlace } from './screen-place.js';
import { themeOf, useLook } from './theme.js';
import { WhoForm } from './who-form.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', backgroundColor: tokens.colorNeutralBackground2 },
  main: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', display: 'flex', flexDirection: 'column' },
});

export interface AppProps {
  readonly session: RegisterSession;
  readonly store: KeptStore;
  readonly version: string;
  /** The language to begin in when the person has chosen none. */
  readonly language: Language;
}

/** The pane around its screens. */
export function App({ session, store, version, language: usual }: AppProps): ReactElement {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const hash = useHash();
  const route = useMemo(() => readRoute(hash) ?? { screen: 'start', params: {} }, [hash]);
  const [language, setLanguage] = useState<Language>(() => (store.get('language') as Language | null) ?? usual);
  const [theme, setTheme] = useState<ThemeChoice>(() => (store.get('theme') as ThemeChoice | null) ?? 'auto');
  const [told, setTold] = useState<(Told & { readonly screen: string }) | null>(null);
  const [asking, setAsking] = useState(state.who === null && store.get('whoAsked') === null);
  const look = useLook(theme, session.workbook.facts.theme);

  useEffect(keepTab, []);
  useEffect(() => void import('../state/keep-focus.js').then(({ keepFocus }) => keepFocus()), []);
  useEffect(() => void (document.documentElement.lang = language), [language]);
  // What is told on the way to another screen is meant for that one.
  useEffect(() => setTold((now) => (now?.screen === route.screen ? now : null)), [route.screen]);

  const tell = useCallback<Pane['tell']>((text, tone = 'info') => setTold({ text, tone, screen: screenNow() }), []);
  useEffect(() => void (state.takenIn && tell(state.takenIn)), [state.takenIn, tell]);
  const pane: Pane = useMemo(
    () => ({
      session,
      state,
      language,
      params: route.params,
      screen: route.screen,
      go: (screen, params = {}) => goFrom(route.screen, { screen, params }),
      told,
      tell,
      setLanguage: (chosen) => {
        store.set('language', chosen);
        setLanguage(chosen);
      },
      theme,
      setTheme: (chosen) => {
        store.set('theme', chosen === 'auto' ? null : chosen);
        setTheme(chosen);
      },
      version,
      kept: store,
    }),
    [session, state, language, route, told, tell, store, theme, version],
  );

  return (
    <FluentProvider theme={themeOf(look)} style={{ height: '100%', colorScheme: look }}>
      <LookContext value={look}>
        <PaneContext value={pane}>
          <div className={styles.root}>
            <Navigation />
            <Notices told={told} onPutAway={() => setTold(null)} />
            {asking && state.phase === 'ready' ? (
              <WhoForm
                onDone={() => {
                  store.set('whoAsked', 'yes');
                  setAsking(false);
                }}
              />
            ) : null}
            <main className={styles.main} data-screen={route.screen}>
              <ScreenPlace />
            </main>
            <Foot onWho={() => setAsking((open) => !open)} />
          </div>
        </PaneContext>
      </LookContext>
    </FluentProvider>
  );
}
