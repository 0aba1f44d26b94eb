import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { normaliseWeights } from '../../../prioritisation/weights.js';
import { percentInTable } from '../../../schema/wording/percent-words.js';
import { Button } from '../../controls/button.js';
import { LinkRow } from '../../controls/link-row.js';
import { PageTitle } from '../../controls/page-title.js';
import { PartOffer } from '../../controls/part-offer.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { criteriaWords as words } from './criteria-words.js';
import { CriterionForm } from './criterion-form.js';

const useStyles = makeStyles({
  note: { margin: 0, padding: '0 12px 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '0 12px 12px' },
});

/** The criteria with their weights; one is open for editing at a time. */
export default function CriteriaScreen(): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state, language, go } = usePane();
  const [open, setOpen] = useState<string | null>(null);
  const { register } = state;
  if (register === null) return null;
  const rows = register.rows.criterion.flatMap((row) => (row.id === null ? [] : [{ ...row, id: row.id }]));
  const given = rows.map(({ weight, active }) => (active === false ? 0 : Math.max(0, weight ?? 0)));
  const shares = normaliseWeights(given);
  const sum = given.reduce((total, weight) => total + weight, 0);
  const said = rows.length === 0 ? word(words.noneYet) : sum === 0 ? word(words.zero) : Math.abs(sum - 1) < 0.005 ? word(words.right) : word(words.sum, { sum: percentInTable(sum, language) });
  return (
    <>
      <PageTitle title={word(words.title)} lead={word(words.lead)} />
      <p className={styles.note} role="status">
        {said}
      </p>
      {rows.length === 0 ? null : (
        <Section title={word(words.title)}>
          {rows.map((row, at) => (
            <div key={row.id}>
              <LinkRow onOpen={() => setOpen(open === row.id ? null : row.id)} after={row.active === false ? word(words.off) : percentInTable(shares[at] ?? 0, language)} below={row.description}>
                {row.name ?? row.id}
              </LinkRow>
              {open === row.id ? <CriterionForm key={JSON.stringify(row)} row={row} share={shares[at] ?? 0} /> : null}
            </div>
          ))}
        </Section>
      )}
      <div className={styles.foot}>
        <Button
          disabled={state.busy}
          onClick={() => void session.addRow('criterion', { name: word(words.newName), weight: 0, active: true }).then((outcome) => {
            if (settle(outcome, words.added) && outcome.kind === 'saved') setOpen(outcome.id);
          })}
        >
          {word(words.add)}
        </Button>
        {rows.length === 0 ? <Button appearance="primary" onClick={() => go('prioritisation')}>{word(words.toStandard)}</Button> : null}
        {register.parts.has('prioritisationDepth') && rows.length > 0 ? <Button onClick={() => go('weighing')}>{word(words.advanced)}</Button> : null}
      </div>
      {register.parts.has('prioritisationDepth') || rows.length === 0 ? null : (
        <Section title={word(words.further)}>
          <PartOffer part="prioritisationDepth" about={word(words.furtherAbout)} />
        </Section>
      )}
    </>
  );
}
