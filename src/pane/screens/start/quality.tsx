import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { CheckResult } from '../../../app/check-register.js';
import { wordsOf } from '../../../app/check-register/all-rules.js';
import { dataQuality } from '../../../app/data-quality.js';
import type { Register } from '../../../register/register.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { formatNumber, shortNumber } from '../../../schema/wording/number-words.js';
import { LinkRow } from '../../controls/link-row.js';
import { Section } from '../../controls/section.js';
import { summaryLook } from '../../controls/summary-look.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { writeRoute } from '../../state/route.js';
import { countedWords, startWords } from './start-words.js';

const useStyles = makeStyles({
  meter: { height: '10px', margin: '0 12px 8px', borderRadius: '5px', backgroundColor: tokens.colorNeutralBackground5, overflow: 'hidden', border: '1px solid transparent' },
  fill: { height: '100%', backgroundColor: tokens.colorCompoundBrandStroke, forcedColorAdjust: 'none', '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
  note: { margin: 0, padding: '0 12px 10px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { ...summaryLook, padding: '8px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** How much of the register is in order, and the ten repairs that raise the number most. */
export function Quality({ register, check }: { readonly register: Register; readonly check: CheckResult }): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const { quality, repairs } = useMemo(() => dataQuality(register, check.findings), [register, check]);
  if (quality === null) return null;
  return (
    <Section title={word(startWords.quality)} aside={word(startWords.qualityOf, { points: formatNumber(quality, language) })}>
      <div className={styles.meter} aria-hidden="true">
        <div className={styles.fill} style={{ width: `${String(quality)}%` }} />
      </div>
      <p className={styles.note}>{word(repairs.length === 0 ? startWords.qualityWhole : startWords.qualityAbout)}</p>
      {repairs.length === 0 ? null : (
        <details>
          <summary className={styles.summary}>{word(startWords.repairs)}</summary>
          {repairs.map(({ rule, area, findings, gain }) => (
            <LinkRow
              key={`${rule} ${area ?? ''}`}
              href={writeRoute({ screen: 'check', params: { rule } })}
              below={`${area ?? word(startWords.noArea)} · ${countPhrase(findings, countedWords.places, language)}`}
              after={`+${shortNumber(gain, language, gain < 0.1 ? 2 : 1)}`}
            >
              {word(wordsOf(rule).title)}
            </LinkRow>
          ))}
        </details>
      )}
    </Section>
  );
}
