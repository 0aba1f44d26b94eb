import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type FormEvent, type ReactElement } from 'react';
import type { Register } from '../../../register/register.js';
import type { Language } from '../../../schema/text.js';
import { Button } from '../../controls/button.js';
import { Choose } from '../../controls/choose.js';
import { Field } from '../../controls/field.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords, type ThemeChoice } from '../../state/pane-context.js';
import { settingsWords } from './settings-words.js';

const useStyles = makeStyles({
  about: { margin: 0, padding: '0 12px 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  who: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px', padding: '0 12px 10px' },
  save: { marginTop: '20px' },
  field: { flexGrow: 1, flexBasis: '140px', minWidth: 0 },
  input: { minWidth: 0 },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '0 12px 12px' },
});

/** Who one is, and how the pane looks. */
export function OwnSettings({ register }: { readonly register: Register }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session, state, tell, language, setLanguage, theme, setTheme } = usePane();
  const [name, setName] = useState(state.who ?? '');
  const persons = useId();
  const names = [...new Set(register.rows.person.flatMap(({ initials, name: full }) => [initials, full].filter((one) => one !== null)))];

  function save(event: FormEvent): void {
    event.preventDefault();
    session.setWho(name);
    tell(name.trim() === '' ? settingsWords.whoRemoved : settingsWords.whoSaved, 'done');
  }

  return (
    <Section title={word(settingsWords.you)}>
      <p className={styles.about}>{word(settingsWords.youAbout)}</p>
      <form className={styles.who} onSubmit={save}>
        <Field className={styles.field} label={word(settingsWords.who)} hint={word(settingsWords.whoHelp)}>
          <Input value={name} className={styles.input} list={persons} maxLength={60} autoComplete="off" onChange={(_, { value }) => setName(value)} />
        </Field>
        <datalist id={persons}>
          {names.map((person) => (
            <option key={person} value={person} />
          ))}
        </datalist>
        <Button type="submit" className={styles.save} disabled={name.trim() === (state.who ?? '')}>
          {word(settingsWords.saveWho)}
        </Button>
      </form>
      <div className={styles.choices}>
        <Choose<Language>
          label={word(settingsWords.language)}
          value={language}
          options={[
            { key: 'da', name: 'Dansk' },
            { key: 'en', name: 'English' },
          ]}
          onChoose={setLanguage}
        />
        <Choose<ThemeChoice> label={word(settingsWords.theme)} value={theme} options={(['auto', 'light', 'dark'] as const).map((key) => ({ key, name: word(settingsWords[key]) }))} onChoose={setTheme} />
      </div>
    </Section>
  );
}
