import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Explanation } from '../../../benefits/explain/explanation.js';
import type { BenefitUnit } from '../../../register/choices/benefit.js';
import { focusRing } from '../../controls/focus-ring.js';
import { useWords } from '../../state/pane-context.js';
import { words } from './benefits-words.js';
import { ExplainDialog } from './explain-dialog.js';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))', gap: '6px', margin: 0, padding: '0 12px 10px' },
  figure: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  value: { margin: 0 },
  open: {
    font: 'inherit', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, background: 'none', border: 'none', padding: '2px 0', minHeight: '24px', textAlign: 'left', cursor: 'pointer',
    overflowWrap: 'anywhere', textDecorationLine: 'underline', textDecorationStyle: 'dotted', textDecorationThickness: '1px', textUnderlineOffset: '4px', ...focusRing,
  },
});

export interface OpenableFigure {
  readonly key: string;
  readonly name: string;
  readonly shown: string;
  readonly unit: BenefitUnit | null;
  readonly explain: () => Explanation;
}

/** Figures side by side, each of which opens to show what it is made of. */
export function FigureList({ figures }: { readonly figures: readonly OpenableFigure[] }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const [opened, setOpened] = useState<OpenableFigure | null>(null);
  return (
    <>
      <dl className={styles.list}>
        {figures.map((figure) => (
          <div key={figure.key} className={styles.figure}>
            <dt className={styles.name}>{figure.name}</dt>
            <dd className={styles.value}>
              <button type="button" className={styles.open} aria-label={`${figure.shown}. ${word(words.open, { figure: figure.name })}`} onClick={() => setOpened(figure)}>
                {figure.shown}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      {opened ? <ExplainDialog explanation={opened.explain()} unit={opened.unit} onClose={() => setOpened(null)} /> : null}
    </>
  );
}
