import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { parts, partKeys } from '../../../register/parts.js';
import type { Register } from '../../../register/register.js';
import { Button } from '../../controls/button.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { writeRoute } from '../../state/route.js';
import { useOutcome } from '../../state/use-outcome.js';
import { frameWords } from '../../words/frame-words.js';
import { startWords } from './start-words.js';

const useStyles = makeStyles({
  note: { margin: 0, padding: '0 12px 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', alignItems: 'center', gap: '8px', padding: '5px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  foot: { padding: '8px 12px 10px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

const offered = 3;

/** The next parts to grow into; gone when all are on. */
export function MoreParts({ register }: { readonly register: Register }): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state } = usePane();
  const off = partKeys.filter((part) => !register.parts.has(part));
  if (off.length === 0) return null;
  return (
    <Section title={word(startWords.more)}>
      <p className={styles.note}>{word(startWords.moreAbout)}</p>
      <ul className={styles.list}>
        {off.slice(0, offered).map((part) => (
          <li key={part} className={styles.item}>
            <span className={styles.name}>{word(parts[part])}</span>
            <Button
              size="small"
              disabled={state.busy}
              aria-label={`${word(frameWords.switchOn)}: ${word(parts[part])}`}
              onClick={() => {
                const on = { da: frameWords.switchedOn.da.replace('{part}', parts[part].da), en: frameWords.switchedOn.en.replace('{part}', parts[part].en) };
                void session.switchPart(part, true).then((outcome) => settle(outcome, on));
              }}
            >
              {word(frameWords.switchOn)}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Link href={writeRoute({ screen: 'settings', params: { part: 'parts' } })}>{word(startWords.allParts)}</Link>
      </div>
    </Section>
  );
}
