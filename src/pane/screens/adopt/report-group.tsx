import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { focusRing } from '../../controls/focus-ring.js';
import { summaryLook } from '../../controls/summary-look.js';
import { useWords } from '../../state/pane-context.js';
import { adoptWords } from './adopt-words.js';

const useStyles = makeStyles({
  group: { margin: '0 12px 8px', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflowWrap: 'anywhere' },
  head: { ...summaryLook, padding: '8px 12px', fontWeight: tokens.fontWeightSemibold },
  lines: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { padding: '6px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  below: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: 'pre-line' },
  more: { padding: '6px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, border: 'none', background: 'none', color: tokens.colorBrandForegroundLink, font: 'inherit', cursor: 'pointer', ...focusRing },
});

export interface ReportLine {
  readonly text: string;
  readonly below?: string;
}

/** Lines shown at once; a list of thousands is read in portions. */
const portion = 50;

interface ReportGroupProps {
  readonly title: string;
  readonly lines: readonly ReportLine[];
  /** Counted instead of the lines, where one line stands for several. */
  readonly count?: number;
  readonly open?: boolean;
  readonly children?: ReactNode;
}

/** Everything of one sort that happens, folded away under how many they are; nothing where there is none. */
export function ReportGroup({ title, lines, count = lines.length, open = false }: ReportGroupProps): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const [isOpen, setOpen] = useState(open);
  const [shown, setShown] = useState(portion);
  if (count === 0) return null;
  return (
    <details className={styles.group} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.head}>
        {title} ({count})
      </summary>
      {isOpen ? (
        <>
          <ul className={styles.lines}>
            {lines.slice(0, shown).map(({ text, below }, index) => (
              <li key={index} className={styles.line}>
                {text}
                {below ? <span className={styles.below}>{below}</span> : null}
              </li>
            ))}
          </ul>
          {lines.length > shown ? (
            <button type="button" className={styles.more} onClick={() => setShown(shown + portion)}>
              {word(adoptWords.more, { count: lines.length - shown })}
            </button>
          ) : null}
        </>
      ) : null}
    </details>
  );
}
