import { Switch, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { parts, partKeys, type Part } from '../../../register/parts.js';
import type { Register } from '../../../register/register.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { settingsWords } from './settings-words.js';

const useStyles = makeStyles({
  about: { margin: 0, padding: '0 12px 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '2px 12px' },
  always: { display: 'flex', justifyContent: 'space-between', gap: '8px', padding: '6px 0', '& span': { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' } },
  part: { width: '100%', '& label': { flexGrow: 1, paddingLeft: '0' } },
});

/** Every part of the product, on or off. */
export function PartSwitches({ register }: { readonly register: Register }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state } = usePane();

  function change(part: Part, on: boolean): void {
    const { da, en } = on ? settingsWords.on : settingsWords.off;
    void session.switchPart(part, on).then((outcome) => settle(outcome, { da: da.replace('{part}', parts[part].da), en: en.replace('{part}', parts[part].en) }));
  }

  return (
    <Section title={word(settingsWords.parts)}>
      <p className={styles.about}>{word(settingsWords.partsAbout)}</p>
      <ul className={styles.list}>
        {partKeys.map((part) => (
          <li key={part} className={styles.item}>
            {part === 'core' ? (
              <div className={styles.always}>
                {word(parts[part])}
                <span>{word(settingsWords.always)}</span>
              </div>
            ) : (
              <Switch className={styles.part} labelPosition="before" label={word(parts[part])} checked={register.parts.has(part)} disabled={state.busy} onChange={(_, { checked }) => change(part, checked)} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
