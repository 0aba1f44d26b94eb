import type { ReactElement } from 'react';
import { editionsOf } from '../../../app/snapshots/editions.js';
import { PageTitle } from '../../controls/page-title.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { Compare } from './compare.js';
import { editionsWords } from './editions-words.js';
import { FreezeForm } from './freeze-form.js';
import { FrozenList } from './frozen-list.js';

/** Freezing an edition, those there are, and what changed between two of them. */
export default function EditionsScreen(): ReactElement | null {
  const word = useWords();
  const { register } = usePane().state;
  if (register === null) return null;
  const editions = editionsOf(register);
  return (
    <>
      <PageTitle title={word(editionsWords.title)} lead={word(editionsWords.lead)} />
      <FreezeForm register={register} />
      <FrozenList register={register} editions={editions} />
      {editions.some(({ manifest }) => manifest !== null) ? <Compare register={register} editions={editions} /> : null}
    </>
  );
}
