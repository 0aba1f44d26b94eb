import { FluentProvider, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import type { Language } from '../../schema/text.js';
import { Button } from '../controls/button.js';
import type { CannotStart } from '../state/cannot-start.js';
import { frameWords } from '../words/frame-words.js';
import { documentsLink, startFailureWords } from '../words/start-failure-words.js';
import { themeOf, useLook } from './theme.js';

const useStyles = makeStyles({
  root: { minHeight: '100%', boxSizing: 'border-box', padding: '20px 16px', backgroundColor: tokens.colorNeutralBackground2 },
  card: { maxWidth: '460px', overflowWrap: 'anywhere' },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: '0 0 8px' },
  text: { margin: '0 0 14px' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px' },
  other: { marginTop: '24px', paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  detail: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The page shown when there is no Excel to work in. It says so in both languages, since nobody has chosen one yet. */
export function StartFailurePage({ failure, language }: { readonly failure: CannotStart; readonly language: Language }): ReactElement {
  const styles = useStyles();
  const look = useLook('auto', null);
  const { title, text } = startFailureWords[failure.problem];
  const other: Language = language === 'da' ? 'en' : 'da';
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={themeOf(look)} style={{ height: '100%' }}>
      <main className={styles.root}>
        <div className={styles.card}>
          <h1 className={styles.title}>{title[language]}</h1>
          <p className={styles.text} role="alert">
            {text[language]}
          </p>
          <div className={styles.actions}>
            <Button appearance="primary" onClick={() => globalThis.location.reload()}>
              {frameWords.reload[language]}
            </Button>
            {failure.problem === 'not-in-excel' ? <Link href="documents.html">{documentsLink[language]}</Link> : null}
          </div>
          {failure.problem === 'unexpected' && failure.detail !== '' ? (
            <details className={styles.detail}>
              <summary>{frameWords.detail[language]}</summary>
              {failure.detail}
            </details>
          ) : null}
          <p className={styles.other} lang={other}>
            {title[other]}. {text[other]}
          </p>
        </div>
      </main>
    </FluentProvider>
  );
}
