import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../../controls/button.js';
import { PageTitle } from '../../controls/page-title.js';
import { Section } from '../../controls/section.js';
import { UpgradeOffer } from '../../controls/upgrade-offer.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { frameWords } from '../../words/frame-words.js';
import { OwnSettings } from './own-settings.js';
import { PartSwitches } from './part-switches.js';
import { RegisterSettings } from './register-settings.js';
import { settingsWords } from './settings-words.js';

const useStyles = makeStyles({
  about: { margin: 0, padding: '0 12px 10px', color: tokens.colorNeutralForeground2 },
  action: { padding: '0 12px 12px' },
});

/** What can be set: for oneself, and for everyone who uses the workbook. */
export default function SettingsScreen(): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { state, go, version } = usePane();
  const { register } = state;
  if (register === null) return null;
  return (
    <>
      <PageTitle title={word(settingsWords.title)} lead={word(frameWords.version, { version })} />
      <UpgradeOffer />
      <OwnSettings register={register} />
      <Section title={word(settingsWords.documents)}>
        <p className={styles.about}>{word(settingsWords.documentsAbout)}</p>
        <div className={styles.action}>
          <Link href="documents.html" target="_blank" rel="noreferrer">
            {word(settingsWords.openDocuments)}
          </Link>
        </div>
      </Section>
      <Section title={word(settingsWords.adopt)}>
        <p className={styles.about}>{word(settingsWords.adoptAbout)}</p>
        <div className={styles.action}>
          <Button onClick={() => go('adopt')}>{word(settingsWords.openAdopt)}</Button>
        </div>
      </Section>
      <PartSwitches register={register} />
      <RegisterSettings register={register} />
    </>
  );
}
