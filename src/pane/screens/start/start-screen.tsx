import type { ReactElement } from 'react';
import { PageTitle } from '../../controls/page-title.js';
import { useWords } from '../../state/pane-context.js';
import { startWords } from './start-words.js';

/** What to do now. */
export default function StartScreen(): ReactElement {
  const word = useWords();
  return <PageTitle title={word(startWords.title)} />;
}
