import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ListColumn } from '../../../../app/rows/list-columns.js';
import type { TrafficLight } from '../../../../register/choices/project.js';
import { trafficLight } from '../../../../register/choices/project.js';
import type { AnyRow } from '../../../../schema/entity.js';
import type { Severity } from '../../../../schema/finding.js';
import { LightBadge } from '../../../controls/light-badge.js';
import { SeverityMark } from '../../../controls/severity-mark.js';
import { usePane, useWords } from '../../../state/pane-context.js';

/** Two lines at most: long enough to know a row by, and no name makes a row high. */
const clamped = { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden' } as const;

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', gap: '6px', minWidth: 0 },
  mark: { display: 'flex', height: '20px', alignItems: 'center' },
  title: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold, ...clamped },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, marginTop: '2px', ...clamped },
});

/** Values that say by themselves what they are; a number or a day is told with its column. */
const plain: ReadonlySet<string> = new Set(['choice', 'name', 'ref', 'refs', 'text', 'key', 'link']);

interface ListRowProps {
  readonly row: AnyRow;
  readonly title: string | null;
  readonly columns: readonly ListColumn[];
  readonly severity: Severity | null;
}

/** A row of a list in two lines: what it is called, and what one mostly wants to know of it. */
export function ListRow({ row, title, columns, severity }: ListRowProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const light = columns.find(({ field }) => field?.kind.choices === trafficLight);
  const facts = columns.flatMap((column) => {
    // A day is not broken at the end of a line.
    const shown = column === light ? '' : column.field?.kind.name === 'date' ? column.shown(row, language).replace(/-/g, '\u2011') : column.shown(row, language);
    if (shown === '') return [];
    return [column.field !== null && plain.has(column.field.kind.name) ? shown : `${word(column.label)} ${shown}`];
  });
  const id = typeof row['id'] === 'string' && row['id'] !== title ? [row['id']] : [];
  return (
    <>
      <span className={styles.head}>
        {severity === null ? null : (
          <span className={styles.mark}>
            <SeverityMark severity={severity} />
          </span>
        )}
        <span className={styles.title}>{title}</span>
        {light ? <LightBadge light={(light.value(row) as TrafficLight | null) ?? null} /> : null}
      </span>
      <span className={styles.facts}>{[...id, ...facts].join(' · ')}</span>
    </>
  );
}
