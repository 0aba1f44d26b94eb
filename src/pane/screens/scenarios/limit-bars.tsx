import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { used, type Limit } from '../../../prioritisation/selection/selection-model.js';
import { amountInWords, limitInWords, type Wording } from '../../../prioritisation/selection/conflict-words.js';
import { sentenceStart } from '../../../schema/wording/number-words.js';
import { percentInTable } from '../../../schema/wording/percent-words.js';
import { summaryLook } from '../../controls/summary-look.js';
import { useWords } from '../../state/pane-context.js';
import { scenarioWords as words } from './scenario-words.js';

const useStyles = makeStyles({
  limits: { listStyleType: 'none', margin: 0, padding: '0 12px 6px', fontSize: tokens.fontSizeBase200 },
  limit: { padding: '4px 0' },
  name: { display: 'flex', justifyContent: 'space-between', gap: '8px', '& span': { flexShrink: 0, fontVariantNumeric: 'tabular-nums' } },
  taken: { display: 'block', paddingBottom: '3px', color: tokens.colorNeutralForeground2 },
  track: { display: 'block', height: '6px', borderRadius: '3px', backgroundColor: tokens.colorNeutralBackground4, overflow: 'hidden', '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  fill: { display: 'block', height: '100%', backgroundColor: tokens.colorCompoundBrandBackground, forcedColorAdjust: 'none', '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
  more: { ...summaryLook, padding: '2px 12px 8px', fontSize: tokens.fontSizeBase200 },
});

interface Load {
  readonly limit: Limit;
  readonly taken: number;
  readonly share: number;
}

interface LimitBarsProps {
  readonly limits: readonly Limit[];
  readonly chosen: readonly boolean[];
  readonly wording: Wording;
}

/** How full the limits are: the tightest of money and of people as two lines, and all the others on demand. */
export function LimitBars({ limits, chosen, wording }: LimitBarsProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const loads = limits.filter(({ is }) => is.kind !== 'share').map((limit): Load => {
    const taken = used(limit, chosen);
    return { limit, taken, share: limit.amount > 0 ? taken / limit.amount : taken > 0 ? 1 : 0 };
  });
  const tightest = (kind: Limit['is']['kind']): Load | null => loads.filter(({ limit }) => limit.is.kind === kind).reduce<Load | null>((most, one) => (most === null || one.share > most.share ? one : most), null);
  const plain = [tightest('budget'), tightest('capacity')].filter((one) => one !== null);
  const rest = loads.filter((one) => !plain.includes(one));
  const line = ({ limit, taken, share }: Load): ReactElement => (
    <li key={limitInWords(limit.is, wording)} className={styles.limit}>
      <span className={styles.name}>
        {sentenceStart(limitInWords(limit.is, wording))}
        <span>{percentInTable(share, wording.language)}</span>
      </span>
      <span className={styles.taken}>{word(words.takenOf, { taken: amountInWords(taken, limit.is, wording), amount: `${amountInWords(Math.max(0, limit.amount), limit.is, wording)}${limit.is.kind === 'capacity' ? word(words.hoursUnit) : ''}` })}</span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.fill} style={{ width: `${String(Math.min(100, 100 * share))}%` }} />
      </span>
    </li>
  );
  return (
    <>
      <ul className={styles.limits}>{plain.map(line)}</ul>
      {rest.length === 0 ? null : (
        <details>
          <summary className={styles.more}>{word(words.allLimits, { count: rest.length })}</summary>
          <ul className={styles.limits}>{rest.map(line)}</ul>
        </details>
      )}
    </>
  );
}
