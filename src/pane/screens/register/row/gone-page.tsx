import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { asNewRow, isChanged, keptDraft, readDraft } from '../../../../app/rows/row-draft.js';
import { entities, type EntityKey } from '../../../../register/entities/index.js';
import type { AnyRow } from '../../../../schema/entity.js';
import { EmptyState } from '../../../controls/empty-state.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { BackLink } from '../back-link.js';
import { registerWords } from '../register-words.js';
import { rowWords } from '../row-words.js';
import { draftName } from './use-row-draft.js';

/** Shown when the row is not in the sheet (any more): what the person had typed can become a new one. */
export function GonePage({ entity, id, last }: { readonly entity: EntityKey; readonly id: string; readonly last: AnyRow | null }): ReactElement {
  const word = useWords();
  const { session, go } = usePane();
  const draft = readDraft(entity, id, session.kept(draftName(entity, id, '')));
  const plural = word(entities[entity].plural);

  function addAsNew(): void {
    const given = { restored: id };
    session.keep(draftName(entity, null, JSON.stringify(given)), keptDraft(asNewRow(draft, last)));
    session.keep(draftName(entity, id, ''), null);
    go('register', { entity, new: 'yes', ...given });
  }

  return (
    <>
      <BackLink to={{ entity }}>{word(registerWords.backTo, { list: plural.toLowerCase() })}</BackLink>
      <EmptyState
        tone="problem"
        title={word(rowWords.gone)}
        text={word(rowWords.goneAbout, { id })}
        actions={
          <>
            {isChanged(draft) ? (
              <Button appearance="primary" onClick={addAsNew}>
                {word(rowWords.addAsNew)}
              </Button>
            ) : null}
            <Button onClick={() => go('register', { entity })}>{plural}</Button>
          </>
        }
      >
        {isChanged(draft) ? <p>{word(rowWords.goneDraft)}</p> : null}
      </EmptyState>
    </>
  );
}
