import type { ReactElement } from 'react';
import { findRow } from '../../../register/register.js';
import { Button } from '../../controls/button.js';
import { EmptyState } from '../../controls/empty-state.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { CasePage } from './case-page.js';
import { caseWords } from './case-words.js';
import { CasesList } from './cases-list.js';

/** All cases, or the one the address names. */
export default function CasesScreen(): ReactElement | null {
  const word = useWords();
  const { state, params, go } = usePane();
  const { register } = state;
  if (register === null) return null;
  const id = params['id'];
  if (id === undefined) return <CasesList register={register} />;
  const item = findRow(register, 'case', id);
  if (item === null) return <EmptyState title={word(caseWords.gone)} text={id} actions={<Button onClick={() => go('cases')}>{word(caseWords.back)}</Button>} />;
  return <CasePage register={register} item={item} />;
}
