import { Switch, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { parts, partKeys, type Part } from '../../../register/parts.js';
import type { Register } from '../../../register/register.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { useWhileSaving } from '../../state/use-while-saving.js';
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
              <PartSwitch part={part} on={register.parts.has(part)} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PartSwitch({ part, on }: { readonly part: Part; readonly on: boolean }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session } = usePane();
  const [shown, choose] = useWhileSaving(on);

  async function save(wished: boolean): Promise<void> {
    const { da, en } = wished ? settingsWords.on : settingsWords.off;
    settle(await session.switchPart(part, wished), { da: da.replace('{part}', parts[part].da), en: en.replace('{part}', parts[part].en) });
  }

  return <Switch className={styles.part} labelPosition="before" label={word(parts[part])} checked={shown} onChange={(_, { checked }) => choose(checked, () => save(checked))} />;
}
