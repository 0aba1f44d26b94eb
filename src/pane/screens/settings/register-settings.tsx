import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Register } from '../../../register/register.js';
import { settingFields, type SettingKey } from '../../../register/settings.js';
import type { Field } from '../../../schema/field.js';
import { Button } from '../../controls/button.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useLeaveGuard } from '../../state/use-leave-guard.js';
import { useOutcome } from '../../state/use-outcome.js';
import { LeaveDialog } from './leave-dialog.js';
import { SettingRow } from './setting-row.js';
import { settingGroups } from './setting-groups.js';
import { groupTitles, settingsWords } from './settings-words.js';

const useStyles = makeStyles({
  about: { margin: 0, padding: '0 12px 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  group: { margin: 0, padding: '8px 12px 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  save: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '10px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, position: 'sticky', bottom: 0, backgroundColor: tokens.colorNeutralBackground1 },
});

/** A setting as a person has changed it: a value, or what they typed that is none. */
interface Draft {
  readonly value?: unknown;
  readonly text?: string;
}

/** The register's own settings, by form; what is changed is written when it is saved. */
export function RegisterSettings({ register }: { readonly register: Register }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state, tell } = usePane();
  const [drafts, setDrafts] = useState<Readonly<Partial<Record<SettingKey, Draft>>>>({});
  const changed = (Object.keys(drafts) as SettingKey[]).filter((key) => drafts[key]?.text !== undefined || JSON.stringify(drafts[key]?.value ?? null) !== JSON.stringify(register.settings[key] ?? null));
  const guard = useLeaveGuard(changed.length > 0);

  async function save(): Promise<boolean> {
    for (const key of changed) {
      const { label, kind } = settingFields[key] as Field;
      const draft = drafts[key];
      if (draft?.text !== undefined) {
        const said = (language: 'da' | 'en'): string => settingsWords.unreadable[language].replace('{field}', label[language]).replace('{expected}', kind.describe[language]);
        tell({ da: said('da'), en: said('en') }, 'problem');
        return false;
      }
      if (!settle(await session.setSetting(key, draft?.value ?? null))) return false;
    }
    setDrafts({});
    tell(settingsWords.saved, 'done');
    return true;
  }

  return (
    <Section title={word(settingsWords.register)}>
      <p className={styles.about}>{word(settingsWords.registerAbout)}</p>
      {settingGroups.map(({ key: group, settings }) => (
        <div key={group} role="group" aria-label={word(groupTitles[group])}>
          <h3 className={styles.group}>{word(groupTitles[group])}</h3>
          {settings.map((key) => {
            const draft = drafts[key];
            return (
              <SettingRow
                key={key}
                field={settingFields[key]}
                value={draft && 'value' in draft ? draft.value : register.settings[key]}
                text={draft?.text}
                onValue={(value) => setDrafts((before) => ({ ...before, [key]: { value } }))}
                onText={(text) => setDrafts((before) => ({ ...before, [key]: { text } }))}
              />
            );
          })}
        </div>
      ))}
      {changed.length === 0 ? null : (
        <div className={styles.save}>
          <Button appearance="primary" disabled={state.busy} onClick={() => void save()}>
            {word(settingsWords.save)}
          </Button>
          <Button onClick={() => setDrafts({})}>{word(settingsWords.undo)}</Button>
        </div>
      )}
      {guard.asked ? <LeaveDialog onSave={() => void save().then((done) => (done ? guard.goOn() : guard.stay()))} onGoOn={guard.goOn} onStay={guard.stay} /> : null}
    </Section>
  );
}
