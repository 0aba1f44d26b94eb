import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FixPreview } from '../../../app/apply-fixes.js';
import type { EntityKey } from '../../../register/entities/index.js';
import type { AnyRow } from '../../../schema/entity.js';
import type { Finding } from '../../../schema/finding.js';
import { ConfirmDialog } from '../../controls/confirm-dialog.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { fieldLabel, shownValue } from '../../words/change-words.js';
import { checkWords } from './check-words.js';

const useStyles = makeStyles({
  about: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '45vh', overflowY: 'auto', outlineOffset: '-2px' },
  item: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  place: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

const shown = 100;

/** Shows every cell that will be changed, before and after, and changes them on yes. */
export function FixDialog({ findings, onDone }: { readonly findings: readonly Finding[]; readonly onDone: () => void }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state, language } = usePane();
  const [working, setWorking] = useState(false);
  const preview = session.previewFixes(findings);
  const added = [...new Set(findings.flatMap(({ fix }) => (fix?.additions?.length ? [word(fix.label)] : [])))];
  const nothing = preview.length === 0 && added.length === 0;

  function keyOf({ entity, row }: FixPreview): string {
    const rows = (state.register?.rows[entity as EntityKey] ?? []) as readonly AnyRow[];
    const id = rows.find(({ at }) => at.row === row)?.['id'];
    return typeof id === 'string' ? id : `#${String(row)}`;
  }

  /** An unreadable cell has no value, but a person sees what stands in it. */
  function before({ entity, row, field, before: value }: FixPreview): string {
    const seen = findings.find(({ place, params }) => place.entity === entity && place.row === row && place.field === field && params['shown'] !== undefined);
    return seen ? String(seen.params['shown']) : shownValue({ entity: entity as EntityKey }, field, value, language);
  }

  return (
    <ConfirmDialog
      title={word(checkWords.preview)}
      yes={word(checkWords.doFix)}
      disabled={working || nothing}
      onNo={onDone}
      onYes={() => {
        setWorking(true);
        void session.applyFixes(findings).then((outcome) => {
          settle(outcome, checkWords.fixed);
          onDone();
        });
      }}
    >
      <p className={styles.about}>{word(nothing ? checkWords.nothingToFix : checkWords.previewAbout)}</p>
      {/* A list that scrolls must be reached by keyboard. */}
      <ul className={styles.list} tabIndex={0} aria-label={word(checkWords.preview)}>
        {preview.slice(0, shown).map((one) => (
          <li key={`${one.entity} ${String(one.row)} ${one.field}`} className={styles.item}>
            <span className={styles.place}>{`${one.sheet} · ${keyOf(one)} · ${word(fieldLabel(one.entity as EntityKey, one.field))}`}</span>
            <span className={styles.before}>{before(one)}</span>
            {' → '}
            <span className={styles.after}>{shownValue({ entity: one.entity as EntityKey }, one.field, one.after, language)}</span>
          </li>
        ))}
        {added.map((what) => (
          <li key={what} className={styles.item}>
            {word(checkWords.adds, { what })}
          </li>
        ))}
        {preview.length > shown ? <li className={styles.item}>{word(checkWords.more, { count: preview.length - shown })}</li> : null}
      </ul>
    </ConfirmDialog>
  );
}
