import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useCriterionColour } from './criterion-colours.js';

const useStyles = makeStyles({
  track: { display: 'flex', height: '10px', width: '100%', marginTop: '3px', backgroundColor: tokens.colorNeutralBackground4, borderRadius: '3px', overflow: 'hidden', '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  part: { height: '100%', forcedColorAdjust: 'none', borderRight: `1px solid ${tokens.colorNeutralBackground1}`, boxSizing: 'border-box' },
});

/** Where a score comes from: a piece for each criterion, as long as its points; the whole track is 100. The figures stand beside it. */
export function ContributionBar({ parts }: { readonly parts: readonly (number | null)[] }): ReactElement {
  const styles = useStyles();
  const colourOf = useCriterionColour();
  return (
    <span className={styles.track} aria-hidden="true">
      {parts.map((points, at) => (points ? <span key={at} className={styles.part} style={{ width: `${String(points)}%`, backgroundColor: colourOf(at) }} /> : null))}
    </span>
  );
}
