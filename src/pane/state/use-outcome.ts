import { unavailableSentence } from '../../app/unavailable-sentences.js';
import type { SaveOutcome } from '../../app/session/register-session.js';
import type { Text } from '../../schema/text.js';
import { usePane } from './pane-context.js';

const conflict: Text = {
  da: 'En anden har ændret rækken imens. Intet er skrevet; se den nye udgave, og prøv igen.',
  en: 'Someone else has changed the row meanwhile. Nothing was written; look at the new version and try again.',
};

/** Tells what came of a change; true when it was made. A failure is told by the frame, which can try again. */
export function useOutcome(): (outcome: SaveOutcome, saved?: Text) => boolean {
  const { tell } = usePane();
  return (outcome, saved) => {
    if (outcome.kind === 'saved' && saved) tell(saved, 'done');
    if (outcome.kind === 'refused') tell(outcome.sentence, 'problem');
    if (outcome.kind === 'conflict') tell(conflict, 'problem');
    if (outcome.kind === 'failed') tell(unavailableSentence(outcome.failure), 'problem');
    return outcome.kind === 'saved';
  };
}
