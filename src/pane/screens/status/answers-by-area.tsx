import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StatusCollection } from '../../../app/status-collection/collect-status.js';
import { Section } from '../../controls/section.js';
import { useWords } from '../../state/pane-context.js';
import { statusWords } from './status-words.js';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, marginBottom: '8px' },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '3px 8px 3px 12px', width: '50%', overflowWrap: 'anywhere' },
  bar: { padding: '3px 0' },
  track: { display: 'block', height: '10px', backgroundColor: tokens.colorNeutralBackground5, borderRadius: '3px', overflow: 'clip' },
  fill: { display: 'block', height: '10px', backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: 'none', '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
  count: { textAlign: 'right', padding: '3px 12px 3px 8px', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** By area and without names, as it may also be shown to the groups. */
export function AnswersByArea({ collection }: { readonly collection: StatusCollection }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const answered = collection.asked.filter((one) => one.answered).length;
  return (
    <Section title={word(statusWords.areas)} aside={word(statusWords.answered, { answered, asked: collection.asked.length })}>
      <table className={styles.table}>
        <tbody>
          {collection.areas.map(({ area, answered: told, asked }) => (
            <tr key={area ?? ''}>
              <th scope="row" className={styles.name}>
                {area ?? word(statusWords.noArea)}
              </th>
              <td className={styles.bar} aria-hidden="true">
                <span className={styles.track}>
                  <span className={styles.fill} style={{ width: `${String((told / asked) * 100)}%` }} />
                </span>
              </td>
              <td className={styles.count}>{word(statusWords.answered, { answered: told, asked })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
