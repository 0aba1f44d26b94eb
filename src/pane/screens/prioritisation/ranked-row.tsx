import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { labelOf } from '../../../schema/choice.js';
import { formatNumber } from '../../../schema/wording/number-words.js';
import { placeStability, type StablePlace } from '../../../prioritisation/place-stability.js';
import type { RankRange } from '../../../prioritisation/rank-range.js';
import type { RankedProject } from '../../../prioritisation/ranking.js';
import { missingInWords } from '../../../prioritisation/robustness/robustness-words.js';
import { ContributionBar } from '../../controls/contribution-bar.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { prioritisationWords as words } from './prioritisation-words.js';

const useStyles = makeStyles({
  head: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  rank: { flexShrink: 0, width: '24px', textAlign: 'right', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  name: { flexGrow: 1, minWidth: 0 },
  score: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  below: { display: 'block', paddingLeft: '32px' },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

export interface Shown {
  readonly ranked: RankedProject;
  readonly stable: StablePlace | null;
  readonly possible: RankRange | null;
  /** Its place with the weights of the sheet. */
  readonly before: number | null;
}

/** One candidate: place, name and score, where the points come from, and how firm the place is. */
export function RankedRow({ shown: { ranked, stable, possible, before } }: { readonly shown: Shown }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const { rank, score, project, contributions } = ranked;
  const range = stable?.range;
  const firm = stable === null || range === undefined ? null : `${labelOf(placeStability, stable.stability, language)}${range.best === range.worst ? '' : ` (${String(range.best)}–${String(range.worst)})`}`;
  const moved = rank === null || before === null || rank === before ? null : word(rank < before ? words.up : words.down, { rank: before });
  const said = score === null ? (possible === null ? word(words.noScore) : missingInWords(possible, language)) : [firm, moved].filter((one) => one !== null).join(' · ');
  return (
    <>
      <span className={styles.head}>
        <span className={styles.rank}>{rank ?? '–'}</span>
        <span className={styles.name}>{project.name ?? project.id}</span>
        <span className={styles.score}>{score === null ? '–' : formatNumber(score, language, 1)}</span>
      </span>
      <span className={styles.below}>
        <ContributionBar parts={contributions.map(({ contribution }) => contribution)} />
        <span className={styles.small}>{said}</span>
      </span>
    </>
  );
}
