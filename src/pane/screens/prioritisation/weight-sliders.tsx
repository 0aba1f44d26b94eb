import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { normaliseWeights } from '../../../prioritisation/weights.js';
import { percentInTable } from '../../../schema/wording/percent-words.js';
import { Button } from '../../controls/button.js';
import { useCriterionColour } from '../../controls/criterion-colours.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { prioritisationWords as words } from './prioritisation-words.js';
import type { criteriaInUse, Tried } from './tried-weights.js';

const useStyles = makeStyles({
  list: { margin: '0 12px', padding: 0, listStyleType: 'none' },
  item: { display: 'grid', gridTemplateColumns: '12px minmax(0, 1fr) minmax(70px, 34%) 44px', alignItems: 'center', gap: '6px', minHeight: '28px' },
  dot: { width: '10px', height: '10px', borderRadius: '2px', forcedColorAdjust: 'none' },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  slider: { width: '100%', minWidth: 0, accentColor: tokens.colorCompoundBrandBackground, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  share: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', padding: '6px 12px 8px' },
  note: { flexGrow: 1, flexBasis: '100%', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

interface WeightSlidersProps {
  readonly criteria: ReturnType<typeof criteriaInUse>;
  readonly tried: Tried;
  readonly onTry: (tried: Tried) => void;
  readonly onSave: () => void;
}

/** A slider for each weight. What is moved is only tried until it is saved; shares are of all weights together. */
export function WeightSliders({ criteria, tried, onTry, onSave }: WeightSlidersProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language, state } = usePane();
  const colourOf = useCriterionColour();
  const id = useId();
  const given = criteria.map((one) => tried[one.id] ?? one.weight ?? 0);
  const shares = normaliseWeights(given);
  const isChanged = criteria.some((one) => one.id in tried && tried[one.id] !== one.weight);
  const isZero = shares.every((share) => share === 0);
  return (
    <>
      <ul className={styles.list}>
        {criteria.map((one, at) => (
          <li key={one.id} className={styles.item}>
            <span className={styles.dot} style={{ backgroundColor: colourOf(at) }} aria-hidden="true" />
            <label htmlFor={`${id}${one.id}`} className={styles.name}>
              {one.name ?? one.id}
            </label>
            <input
              id={`${id}${one.id}`}
              type="range"
              min={0}
              max={100}
              step={1}
              className={styles.slider}
              value={Math.round(100 * (given[at] ?? 0))}
              aria-valuetext={percentInTable(shares[at] ?? 0, language)}
              onChange={(event) => onTry({ ...tried, [one.id]: Number(event.target.value) / 100 })}
            />
            <output htmlFor={`${id}${one.id}`} className={styles.share}>
              {percentInTable(shares[at] ?? 0, language)}
            </output>
          </li>
        ))}
      </ul>
      <div className={styles.foot} role="status">
        {isZero ? <span className={styles.problem}>{word(words.zero)}</span> : isChanged ? <span className={styles.note}>{word(words.trying)}</span> : null}
        {isChanged ? (
          <>
            <Button size="small" onClick={() => onTry({})}>
              {word(words.undo)}
            </Button>
            <Button size="small" appearance="primary" disabled={state.busy || isZero} onClick={onSave}>
              {word(words.save)}
            </Button>
          </>
        ) : null}
      </div>
    </>
  );
}
