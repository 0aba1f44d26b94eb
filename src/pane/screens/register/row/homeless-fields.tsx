import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { draftFieldText } from '../../../../app/rows/draft-text.js';
import { ownHeader } from '../../../../app/rows/own-names.js';
import { entities } from '../../../../register/entities/index.js';
import type { Register } from '../../../../register/register.js';
import type { Field } from '../../../../schema/field.js';
import { Button } from '../../../controls/button.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { rowWords } from '../row-words.js';
import type { DraftOfRow } from './use-row-draft.js';

const useStyles = makeStyles({
  root: { margin: '0 12px 8px', padding: '8px 12px', borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorStatusWarningBorder1}`, backgroundColor: tokens.colorStatusWarningBackground1, overflowWrap: 'anywhere' },
  about: { margin: '0 0 6px' },
  list: { margin: 0 },
  name: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  value: { margin: '0 0 8px', whiteSpace: 'pre-wrap' },
});

/** What was typed in fields whose column has gone from the sheet meanwhile: still there, and in the way of saving until it is taken back. */
export function HomelessFields({ register, work, names }: { readonly register: Register; readonly work: DraftOfRow; readonly names: readonly string[] }): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const fields = entities[work.draft.entity].fields as Readonly<Record<string, Field>>;
  if (names.length === 0) return null;
  return (
    <div role="alert" className={styles.root}>
      <p className={styles.about}>{word(rowWords.homeless)}</p>
      <dl className={styles.list}>
        {names.map((name) => {
          const label = ownHeader(name) ?? word(fields[name]?.label ?? { da: name, en: name });
          return (
            <div key={name}>
              <dt className={styles.name}>{label}</dt>
              <dd className={styles.value}>{draftFieldText(register, work.draft, name, language) || word(rowWords.empty)}</dd>
              <dd className={styles.value}>
                <Button size="small" onClick={() => work.undo(name)}>
                  {word(rowWords.undoField, { field: label })}
                </Button>
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
