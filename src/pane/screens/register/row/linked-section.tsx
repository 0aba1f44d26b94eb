import { makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useMemo, useState, type ReactElement } from 'react';
import { rowsPointingTo, type LinkedRows } from '../../../../app/rows/linked-rows.js';
import { rowTitle } from '../../../../app/rows/row-title.js';
import { entities, type EntityKey } from '../../../../register/entities/index.js';
import type { Register } from '../../../../register/register.js';
import type { AnyRow } from '../../../../schema/entity.js';
import { shortListOf } from '../../../../schema/wording/list-words.js';
import { Button } from '../../../controls/button.js';
import { focusRing } from '../../../controls/focus-ring.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { writeRoute } from '../../../state/route.js';
import { registerWords } from '../register-words.js';
import { rowWords } from '../row-words.js';
import { RowSection } from './row-section.js';

const useStyles = makeStyles({
  group: { margin: '0 0 8px' },
  heading: { margin: '0 0 2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: { display: 'flex', gap: '8px', padding: '4px 6px', marginLeft: '-6px', color: tokens.colorBrandForeground1, textDecorationLine: 'none', borderRadius: tokens.borderRadiusMedium, overflowWrap: 'anywhere', ':hover': { textDecorationLine: 'underline', backgroundColor: tokens.colorSubtleBackgroundHover }, ...focusRing },
  id: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, flexShrink: 0, minWidth: '52px' },
  add: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

const fewShown = 8;

function Group({ register, group }: { readonly register: Register; readonly group: LinkedRows }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? group.rows.slice(0, 200) : group.rows.slice(0, fewShown);
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>
        {word(group.title)} ({group.rows.length})
      </h3>
      <ul className={styles.list}>
        {shown.map((row, index) => {
          const id = typeof row['id'] === 'string' ? row['id'] : null;
          const title = rowTitle(register, group.entity, row, language) ?? word(registerWords.unnamed);
          return (
            <li key={`${String(id)} ${String(index)}`}>
              <a className={styles.link} href={writeRoute({ screen: 'register', params: { entity: group.entity, ...(id === null ? {} : { id }) } })}>
                <span className={styles.id}>{id}</span>
                <span>{title}</span>
              </a>
            </li>
          );
        })}
      </ul>
      {shown.length < group.rows.length && !all ? (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {word(rowWords.showAllLinked, { count: group.rows.length })}
        </Button>
      ) : null}
    </div>
  );
}

/** What points to the row from other sheets, each one press away, and a new one begun from here. */
export function LinkedSection({ register, entity, row, mayAdd }: { readonly register: Register; readonly entity: EntityKey; readonly row: AnyRow; readonly mayAdd: boolean }): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { go, language } = usePane();
  const groups = useMemo(() => rowsPointingTo(register, entity, row), [register, entity, row]);
  if (groups.length === 0) return null;
  const used = groups.filter(({ rows }) => rows.length > 0);
  const count = used.reduce((sum, { rows }) => sum + rows.length, 0);
  const summary = used.length === 0 ? word(rowWords.noneLinked) : shortListOf(used.map((group) => `${word(group.title)}\u00a0(${String(group.rows.length)})`), 6, language, 'common');
  const offered = mayAdd ? groups.filter((group) => group.mayAdd && group.entity !== entity) : [];
  const addable = offered.filter(({ entity: other }, index) => offered.findIndex((one) => one.entity === other) === index);
  return (
    <RowSection title={word(rowWords.linked)} note={summary} noteBelow opened={count > 0 && count <= fewShown}>
      {used.map((group) => (
        <Group key={`${group.entity} ${group.field}`} register={register} group={group} />
      ))}
      {addable.length > 0 ? (
        <div className={styles.add} role="group" aria-label={word(rowWords.addLinked)}>
          {addable.map((group) => (
            <Button key={group.entity} size="small" icon={<Add16Regular />} onClick={() => go('register', { entity: group.entity, new: 'yes', [group.field]: String(row['id']) })}>
              {word(entities[group.entity].label)}
            </Button>
          ))}
        </div>
      ) : null}
    </RowSection>
  );
}
