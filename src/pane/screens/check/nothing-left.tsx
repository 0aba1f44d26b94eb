import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { EmptyState } from '../../controls/empty-state.js';
import { useWords } from '../../state/pane-context.js';
import { checkWords } from './check-words.js';

/** What one came to look at is in order by now. */
export function NothingLeft({ back }: { readonly back: string }): ReactElement {
  const word = useWords();
  return <EmptyState title={word(checkWords.goneTitle)} text={word(checkWords.gone)} actions={<Link href={back}>{word(checkWords.toAll)}</Link>} />;
}
