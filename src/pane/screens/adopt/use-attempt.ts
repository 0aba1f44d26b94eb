import { useCallback, useState } from 'react';
import type { Attempt } from '../../../app/session/adoption/adoption-desk.js';
import { unavailableSentence } from '../../../app/unavailable-sentences.js';
import { usePane } from '../../state/pane-context.js';

/** Does something at the adoption desk: what came of it, or null when a sentence has been told instead. */
export function useAttempt(): { readonly run: <T>(attempt: Promise<Attempt<T>>) => Promise<T | null>; readonly busy: boolean } {
  const { tell } = usePane();
  const [busy, setBusy] = useState(false);
  const run = useCallback(
    async <T,>(attempt: Promise<Attempt<T>>): Promise<T | null> => {
      setBusy(true);
      const outcome = await attempt.finally(() => setBusy(false));
      if (outcome.kind === 'done') return outcome.value;
      tell(outcome.kind === 'refused' ? outcome.sentence : unavailableSentence(outcome.failure), 'problem');
      return null;
    },
    [tell],
  );
  return { run, busy };
}
