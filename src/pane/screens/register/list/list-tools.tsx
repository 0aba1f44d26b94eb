import { Input, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { ArrowSortDown20Regular, ArrowSortUp20Regular, ColumnTriple20Regular, Filter20Regular, Search20Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import type { ListColumn } from '../../../../app/rows/list-columns.js';
import type { ListFilter } from '../../../../app/rows/list-rows.js';
import { Button } from '../../../controls/button.js';
import { useWords } from '../../../state/pane-context.js';
import { registerWords } from '../register-words.js';
import { ColumnChoices } from './column-choices.js';
import { FilterChoices } from './filter-choices.js';
import type { ListView } from './use-list-query.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '0 12px 8px', flexShrink: 0 },
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'center' },
  search: { width: '100%', minWidth: 0 },
  sort: { flexGrow: 1, flexBasis: '90px', minWidth: 0, '& select': { textOverflow: 'ellipsis', minWidth: 0 } },
  panel: { maxHeight: '45vh', overflowY: 'auto', padding: '8px', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
});

interface ListToolsProps {
  readonly plural: string;
  readonly view: ListView;
  readonly onChange: (change: Partial<ListView>) => void;
  readonly columns: readonly ListColumn[];
  readonly shown: readonly string[];
  /** Made when first asked for: counting every value of every column takes time. */
  readonly filters: () => readonly ListFilter[];
}

/** How a list is searched, ordered and narrowed. */
export function ListTools({ plural, view, onChange, columns, shown, filters }: ListToolsProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const [panel, setPanel] = useState<'filters' | 'columns' | null>(null);
  const narrowed = Object.values(view.filters).filter((values) => values.length > 0).length + (view.onlyFindings ? 1 : 0);
  const toggle = (which: 'filters' | 'columns'): void => setPanel(panel === which ? null : which);
  const label = word(registerWords.search, { list: plural.toLowerCase() });
  return (
    <div className={styles.root} role="search">
      <Input className={styles.search} type="search" aria-label={label} placeholder={label} contentBefore={<Search20Regular />} value={view.search} onChange={(_event, { value }) => onChange({ search: value })} />
      <div className={styles.line}>
        <Select
          className={styles.sort}
          size="small"
          aria-label={word(registerWords.sort)}
          value={view.sort?.column ?? ''}
          onChange={(_event, { value }) => onChange({ sort: value === '' ? null : { column: value, descending: view.sort?.descending ?? false } })}
        >
          <option value="">{word(registerWords.asInSheet)}</option>
          {columns.map(({ name, label: title }) => (
            <option key={name} value={name}>
              {word(title)}
            </option>
          ))}
        </Select>
        {view.sort === null ? null : (
          <Button
            size="small"
            appearance="subtle"
            icon={view.sort.descending ? <ArrowSortDown20Regular /> : <ArrowSortUp20Regular />}
            aria-label={word(registerWords.descending)}
            aria-pressed={view.sort.descending}
            onClick={() => onChange({ sort: view.sort && { ...view.sort, descending: !view.sort.descending } })}
          />
        )}
        <ToggleButton size="small" appearance="subtle" icon={<Filter20Regular />} checked={panel === 'filters'} aria-expanded={panel === 'filters'} onClick={() => toggle('filters')}>
          {narrowed > 0 ? word(registerWords.narrowed, { count: narrowed }) : word(registerWords.narrow)}
        </ToggleButton>
        <ToggleButton size="small" appearance="subtle" icon={<ColumnTriple20Regular />} checked={panel === 'columns'} aria-expanded={panel === 'columns'} aria-label={word(registerWords.columns)} title={word(registerWords.columns)} onClick={() => toggle('columns')} />
      </div>
      {panel === 'filters' ? (
        <div className={styles.panel}>
          <FilterChoices view={view} filters={filters()} onChange={onChange} />
        </div>
      ) : null}
      {panel === 'columns' ? (
        <div className={styles.panel}>
          <ColumnChoices columns={columns} shown={shown} onChange={(chosen) => onChange({ columns: chosen })} />
        </div>
      ) : null}
    </div>
  );
}
