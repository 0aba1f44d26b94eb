import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState, type ReactElement } from 'react';
import { foldText, labelOf } from '../../../schema/choice.js';
import type { Register } from '../../../register/register.js';
import { benefitFollowUp, type BenefitFollowUp } from '../../../register/choices/calculated.js';
import { benefitOverview } from '../../../app/benefits/benefit-overview.js';
import { EmptyState } from '../../controls/empty-state.js';
import { PlainChoice, PlainText } from '../../controls/plain-fields.js';
import { RowList } from '../../controls/row-list.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { shareWords } from '../../words/amount-words.js';
import { words } from './benefits-words.js';
import { StandingBadge } from './standing-badge.js';

const useStyles = makeStyles({
  tools: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', padding: '0 12px 8px' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  about: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'center', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Every benefit with where it stands. */
export function ListPage({ register }: { readonly register: Register }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language, go } = usePane();
  const [text, setText] = useState('');
  const [standing, setStanding] = useState<BenefitFollowUp | ''>('');
  const wanted = foldText(useDeferredValue(text));
  const shown = benefitOverview(register).benefits.filter(
    (line) => (standing === '' || line.followUp === standing) && [line.id, line.name, line.projectName, line.owner].some((one) => one !== null && foldText(one).includes(wanted)),
  );
  return (
    <>
      <div className={styles.tools}>
        <PlainText label={word(words.find)} value={text} onChange={setText} />
        <PlainChoice label={word(words.standing)} value={standing} onChange={(key) => setStanding(key as BenefitFollowUp | '')} options={[{ key: '', text: word(words.every) }, ...benefitFollowUp.options.map(({ key }) => ({ key, text: labelOf(benefitFollowUp, key, language) }))]} />
      </div>
      {shown.length === 0 ? <EmptyState level={2} title={word(words.noHits)} text="" /> : (
        <RowList label={word(words.list)} items={shown} keyOf={(line) => line.id ?? line.name ?? ''} onOpen={({ id }) => go('benefits', { id: id ?? '' })}>
          {(line) => (
            <>
              <span className={styles.name}>{line.name ?? line.id}</span>
              <span className={styles.about}>
                <StandingBadge followUp={line.followUp} />
                {line.achievement === null ? null : <span>{word(words.against, { now: shareWords(line.achievement, language), expected: shareWords(line.expected, language) })}</span>}
                <span>{line.projectName}</span>
              </span>
            </>
          )}
        </RowList>
      )}
    </>
  );
}
