import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { entitiesInUse } from '../../../app/rows/fields-in-use.js';
import { entities, type EntityKey } from '../../../register/entities/index.js';
import { partKeys } from '../../../register/parts.js';
import type { AnyRow } from '../../../schema/entity.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { formatNumber } from '../../../schema/wording/number-words.js';
import { focusRing } from '../../controls/focus-ring.js';
import { PageTitle } from '../../controls/page-title.js';
import { SeverityMark } from '../../controls/severity-mark.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { writeRoute } from '../../state/route.js';
import { findingsOf, gravestOf } from './findings-of-rows.js';
import { FollowButton } from './follow-button.js';
import { mustBeRight, registerWords } from './register-words.js';
import { useOpenFollowed } from './use-open-followed.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px 12px 12px', padding: 0, display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 290px), 1fr))', gap: '8px' },
  table: {
    display: 'block',
    height: '100%',
    boxSizing: 'border-box',
    padding: '10px 12px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    textDecorationLine: 'none',
    ':hover': { borderTopColor: tokens.colorBrandStroke1, borderRightColor: tokens.colorBrandStroke1, borderBottomColor: tokens.colorBrandStroke1, borderLeftColor: tokens.colorBrandStroke1 },
    ...focusRing,
  },
  head: { display: 'flex', alignItems: 'center', gap: '8px', fontWeight: tokens.fontWeightSemibold },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: { fontVariantNumeric: 'tabular-nums' },
  about: { margin: '2px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  wrong: { display: 'flex', alignItems: 'center', gap: '6px', marginTop: '4px', fontSize: tokens.fontSizeBase200 },
  heading: { margin: '8px 12px 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  foot: { margin: '0 12px 16px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One sheet: what it holds, how many rows, and how many of them must be put right. */
function Table({ entity }: { readonly entity: EntityKey }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { state, language } = usePane();
  const { plural, about } = entities[entity];
  const rows = (state.register?.rows[entity] ?? []) as readonly AnyRow[];
  const wrong = rows.filter((row) => gravestOf(findingsOf(state.check, entity, row)) === 'error').length;
  return (
    <li>
      <a className={styles.table} href={writeRoute({ screen: 'register', params: { entity } })}>
        <span className={styles.head}>
          <span className={styles.name}>{word(plural)}</span>
          <span className={styles.count}>{formatNumber(rows.length, language)}</span>
          <ChevronRight16Regular />
        </span>
        <p className={styles.about}>{word(about)}</p>
        {wrong > 0 ? (
          <span className={styles.wrong}>
            <SeverityMark severity="error" />
            {countPhrase(wrong, mustBeRight, language)}
          </span>
        ) : null}
      </a>
    </li>
  );
}

/** Every sheet in use. */
export function TablesPage(): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { state } = usePane();
  useOpenFollowed(null);
  const all = state.register === null ? [] : entitiesInUse(state.register);
  const history = all.filter((key) => 'historyOnly' in entities[key]);
  const someOff = state.register !== null && state.register.parts.size < partKeys.length;
  return (
    <>
      <PageTitle title={word(registerWords.title)} lead={word(registerWords.lead)} quiet actions={<FollowButton />} />
      <ul className={styles.list}>
        {all.filter((key) => !history.includes(key)).map((key) => (
          <Table key={key} entity={key} />
        ))}
      </ul>
      {history.length > 0 ? (
        <>
          <h2 className={styles.heading}>{word(registerWords.history)}</h2>
          <ul className={styles.list}>
            {history.map((key) => (
              <Table key={key} entity={key} />
            ))}
          </ul>
        </>
      ) : null}
      {someOff ? <p className={styles.foot}>{word(registerWords.partsOff)}</p> : null}
    </>
  );
}
