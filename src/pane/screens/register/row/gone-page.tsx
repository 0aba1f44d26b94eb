import { useState, type ReactElement } from 'react';
import { draftText } from '../../../../app/rows/draft-text.js';
import { asNewRow, isChanged, keptDraft, readDraft } from '../../../../app/rows/row-draft.js';
import { rowTitle } from '../../../../app/rows/row-title.js';
import { entities, type EntityKey } from '../../../../register/entities/index.js';
import type { AnyRow } from '../../../../schema/entity.js';
import { BackLink } from '../../../controls/back-link.js';
import { Button } from '../../../controls/button.js';
import { CopyTextDialog } from '../../../controls/copy-text-dialog.js';
import { EmptyState } from '../../../controls/empty-state.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { writeRoute } from '../../../state/route.js';
import { registerWords } from '../register-words.js';
import { rowWords } from '../row-words.js';
import { draftName } from './use-row-draft.js';

/** Shown when the row is not in the sheet (any more): what the person had typed can become a new one. */
export function GonePage({ entity, id, last }: { readonly entity: EntityKey; readonly id: string; readonly last: AnyRow | null }): ReactElement {
  const word = useWords();
  const { session, state, language, go } = usePane();
  const [copying, setCopying] = useState(false);
  const draft = readDraft(entity, id, session.kept(draftName(entity, id, '')));
  const plural = word(entities[entity].plural);
  const { register } = state;
  const title = (register && last && rowTitle(register, entity, last, language)) ?? word(entities[entity].label);
  const hasSheet = register?.tables[entity] !== undefined;

  function addAsNew(): void {
    const given = { restored: id };
    session.keep(draftName(entity, null, JSON.stringify(given)), keptDraft(asNewRow(draft, last)));
    session.keep(draftName(entity, id, ''), null);
    go('register', { entity, new: 'yes', ...given });
  }

  return (
    <>
      <BackLink href={writeRoute({ screen: 'register', params: { entity } })}>{word(registerWords.backTo, { list: plural.toLowerCase() })}</BackLink>
      <EmptyState
        tone="problem"
        title={hasSheet ? word(rowWords.gone) : word(rowWords.goneSheet, { sheet: entities[entity].sheet[register?.language ?? language] })}
        text={hasSheet ? word(rowWords.goneAbout, { id }) : word(rowWords.goneSheetAbout)}
        actions={
          <>
            {isChanged(draft) && hasSheet ? (
              <Button appearance="primary" onClick={addAsNew}>
                {word(rowWords.addAsNew)}
              </Button>
            ) : null}
            {isChanged(draft) ? <Button onClick={() => setCopying(true)}>{word(rowWords.copyTyped)}</Button> : null}
            <Button onClick={() => go('register', { entity })}>{plural}</Button>
          </>
        }
      >
        {isChanged(draft) ? <p>{word(hasSheet ? rowWords.goneDraft : rowWords.goneSheetDraft)}</p> : null}
        {copying && register !== null ? <CopyTextDialog title={word(rowWords.typed)} text={draftText(register, draft, title, language)} copy={word(rowWords.copyAll)} copied={rowWords.copiedTyped} onClose={() => setCopying(false)} /> : null}
      </EmptyState>
    </>
  );
}
