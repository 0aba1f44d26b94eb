import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FrozenEdition } from '../../../app/snapshots/editions.js';
import { parseIsoDate } from '../../../schema/dates.js';
import { longDate } from '../../../schema/wording/date-words.js';
import type { Language } from '../../../schema/text.js';
import { findRow, type Register } from '../../../register/register.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { editionsWords } from './editions-words.js';
import { meetingLabel } from './meeting-label.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: '7px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  below: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  damaged: { display: 'block', color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
  none: { margin: 0, padding: '0 12px 12px', color: tokens.colorNeutralForeground2 },
});

function momentOf(time: string, language: Language): string {
  const day = parseIsoDate(time.slice(0, 10));
  const clock = time.slice(11, 16);
  return day === null ? time : `${longDate(day, language)}${clock === '' ? '' : ` ${language === 'da' ? `kl. ${clock.replace(':', '.')}` : clock}`}`;
}

/** The editions, the latest first. */
export function FrozenList({ register, editions }: { readonly register: Register; readonly editions: readonly FrozenEdition[] }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  return (
    <Section title={word(editionsWords.list)} aside={editions.length === 0 ? null : editions.length}>
      {editions.length === 0 ? <p className={styles.none}>{word(editionsWords.none)}</p> : null}
      <ul className={styles.list}>
        {[...editions].reverse().map((edition) => {
          const meeting = findRow(register, 'meeting', edition.meeting);
          return (
            <li key={`${edition.id} ${edition.checksum}`} className={styles.item}>
              <strong>{edition.name}</strong>
              {meeting === null ? null : <span className={styles.below}>{meetingLabel(meeting, language)}</span>}
              <span className={styles.below}>{word(editionsWords.line, { time: momentOf(edition.time, language), who: edition.who ?? word(editionsWords.unknown) })}</span>
              {edition.reason === null ? null : <span className={styles.below}>{edition.reason}</span>}
              {edition.manifest === null ? <span className={styles.damaged}>{word(editionsWords.damaged)}</span> : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
