import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { newerRegister } from '../../app/upgrade/register-version.js';
import type { Text } from '../../schema/text.js';
import { usePane, useWords } from '../state/pane-context.js';
import { useOutcome } from '../state/use-outcome.js';
import { Button } from './button.js';
import { Section } from './section.js';
import { summaryLook } from './summary-look.js';

const words = {
  older: { da: 'Oversigten er fra en ældre udgave', en: 'The register is of an older version' },
  lacking: { da: 'Der mangler kolonner eller ark', en: 'Columns or sheets are missing' },
  lackingAbout: {
    da: 'De er slettet, eller de er kommet til, siden oversigten blev lavet. De kan tilføjes yderst til højre; alt, I har skrevet, bliver stående.',
    en: 'They were deleted, or have come since the register was made. They can be added at the far right; all you have written stays.',
  },
  about: {
    da: 'Det mangler noget af det, panelet kan nu. Nye kolonner kommer yderst til højre, og alt, I har skrevet, bliver stående.',
    en: 'It lacks some of what the pane can do now. New columns come at the far right, and all you have written stays.',
  },
  what: { da: 'Se, hvad der kommer til', en: 'See what will be added' },
  upgrade: { da: 'Bring oversigten op til dato', en: 'Bring the register up to date' },
  done: { da: 'Oversigten er bragt op til dato.', en: 'The register has been brought up to date.' },
  newer: { da: 'Oversigten er fra en nyere udgave', en: 'The register is of a newer version' },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  about: { margin: 0, padding: '0 12px 8px', color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  what: { padding: '0 12px 10px' },
  summary: summaryLook,
  lines: { margin: '6px 0 0', padding: '0 0 0 18px', overflowWrap: 'anywhere', '& li': { marginBottom: '4px' } },
  action: { padding: '0 12px 12px' },
});

/** Says that the register is of another version than the pane, and brings an older one up to date; nothing for one that is of this version. */
export function UpgradeNotice(): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state, language } = usePane();
  const [preview, setPreview] = useState<Awaited<ReturnType<typeof session.previewUpgrade>>>(null);
  const { register, check } = state;

  useEffect(() => {
    let current = true;
    session.previewUpgrade(language).then(
      (found) => {
        if (current) setPreview(found);
      },
      // A part of the program that does not come is told by the frame when it is asked for; a notice is no reason to stop.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [session, language, register]);

  if (check?.findings.some(({ rule }) => rule === 'workbook-is-not-newer') === true) {
    return (
      <Section title={word(words.newer)}>
        <p className={styles.about}>{word(newerRegister)}</p>
      </Section>
    );
  }
  if (preview === null) return null;
  const { isOlder, lines } = preview;
  return (
    <Section title={word(isOlder ? words.older : words.lacking)}>
      <p className={styles.about}>{word(isOlder ? words.about : words.lackingAbout)}</p>
      <details className={styles.what}>
        <summary className={styles.summary}>{word(words.what)}</summary>
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <div className={styles.action}>
        <Button appearance="primary" disabled={state.busy || session.workbook.facts.readOnly} onClick={() => void session.upgrade().then((outcome) => settle(outcome, words.done))}>
          {word(words.upgrade)}
        </Button>
      </div>
    </Section>
  );
}
