import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ListFilter } from '../../../../app/rows/list-rows.js';
import { formatNumber } from '../../../../schema/wording/number-words.js';
import { Button } from '../../../controls/button.js';
import { summaryLook } from '../../../controls/summary-look.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { registerWords } from '../register-words.js';
import type { ListView } from './use-list-query.js';

const useStyles = makeStyles({
  column: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '4px 0' },
  summary: { ...summaryLook, padding: '2px 4px', overflowWrap: 'anywhere' },
  chosen: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  values: { border: 'none', margin: 0, padding: '0 0 0 8px', display: 'flex', flexDirection: 'column', minWidth: 0, '& label': { overflowWrap: 'anywhere' } },
});

interface FilterChoicesProps {
  readonly view: ListView;
  readonly filters: readonly ListFilter[];
  readonly onChange: (change: Partial<ListView>) => void;
}

/** The values a list can be narrowed to, by column; several of one column widen, several columns narrow. */
export function FilterChoices({ view, filters, onChange }: FilterChoicesProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  return (
    <>
      <Checkbox checked={view.onlyFindings} label={word(registerWords.withFindings)} onChange={(_event, { checked }) => onChange({ onlyFindings: checked === true })} />
      {filters.map(({ column, values }) => {
        const chosen = view.filters[column.name] ?? [];
        const choose = (text: string, on: boolean): void => onChange({ filters: { ...view.filters, [column.name]: on ? [...chosen, text] : chosen.filter((one) => one !== text) } });
        return (
          <details key={column.name} className={styles.column} open={chosen.length > 0}>
            <summary className={styles.summary}>
              <span className={chosen.length > 0 ? styles.chosen : undefined}>
                {word(column.label)}
                {chosen.length > 0 ? `: ${chosen.map((text) => text || word(registerWords.blank)).join(', ')}` : ''}
              </span>
            </summary>
            <fieldset className={styles.values} aria-label={word(column.label)}>
              {values.map(({ text, rows }) => (
                <Checkbox key={text} checked={chosen.includes(text)} label={`${text || word(registerWords.blank)} (${formatNumber(rows, language)})`} onChange={(_event, { checked }) => choose(text, checked === true)} />
              ))}
            </fieldset>
          </details>
        );
      })}
      <Button size="small" onClick={() => onChange({ filters: {}, onlyFindings: false, search: '' })}>
        {word(registerWords.clearFilters)}
      </Button>
    </>
  );
}
