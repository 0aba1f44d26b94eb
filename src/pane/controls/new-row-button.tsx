import type { ReactElement } from 'react';
import type { EntityKey } from '../../register/entities/index.js';
import type { Text } from '../../schema/text.js';
import { usePane, useWords } from '../state/pane-context.js';
import { Button } from './button.js';

/** Leads to the form of a new row, where there is nothing to work with before somebody has written one. */
export function NewRowButton({ entity, label, className }: { readonly entity: EntityKey; readonly label: Text; readonly className?: string | undefined }): ReactElement {
  const { go } = usePane();
  const word = useWords();
  return (
    <Button appearance="primary" {...(className === undefined ? {} : { className })} onClick={() => go('register', { entity, new: 'yes' })}>
      {word(label)}
    </Button>
  );
}
