import { createContext, useContext } from 'react';
import type { RegisterSession, SessionState } from '../../app/session/register-session.js';
import type { KeptStore } from '../../app/session/session-options.js';
import { fill, type Language, type Text } from '../../schema/text.js';
import { keepFigures } from '../words/keep-figures.js';
import type { Params } from './route.js';

export type ThemeChoice = 'auto' | 'light' | 'dark';

export type Tone = 'done' | 'info' | 'problem';

/** Something that happened, told once above the screen until it is put away or the next one comes. */
export interface Told {
  readonly text: Text;
  readonly tone: Tone;
}

export interface Pane {
  readonly session: RegisterSession;
  readonly state: SessionState;
  readonly language: Language;
  readonly params: Params;
  /** Key of the screen shown. */
  readonly screen: string;
  go(screen: string, params?: Params): void;
  /** What was last told and not put away. */
  readonly told: Told | null;
  /** Says what came of something a person did. */
  tell(text: Text, tone?: Tone): void;
  setLanguage(language: Language): void;
  readonly theme: ThemeChoice;
  setTheme(theme: ThemeChoice): void;
  readonly version: string;
  /** What this person's browser remembers. */
  readonly kept: KeptStore;
}

export const PaneContext = createContext<Pane | null>(null);

/** Everything a screen needs: the session, its state, the language, and the way to other screens. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('usePane outside the pane');
  return pane;
}

export type Word = (text: Text, params?: Readonly<Record<string, string | number>>) => string;

export function wordIn(language: Language): Word {
  return (text, params) => keepFigures(params === undefined ? text[language] : fill(text[language], params));
}

/** Texts in the person's language. */
export function useWords(): Word {
  return wordIn(usePane().language);
}
