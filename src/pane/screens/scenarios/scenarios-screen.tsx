import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { findByKey } from '../../../register/checking/find-by-key.js';
import { partsOf } from '../../../schema/dates.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { moneyInProse } from '../../../schema/wording/money-words.js';
import { Button } from '../../controls/button.js';
import { LinkRow } from '../../controls/link-row.js';
import { PageTitle } from '../../controls/page-title.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { planYear } from '../../state/plan-year.js';
import { CompareTable } from './compare-table.js';
import { draftOf, type FrameDraft } from './frame-fields.js';
import { ScenarioForm } from './scenario-form.js';
import { ScenarioPage } from './scenario-page.js';
import { scenarioWords as words } from './scenario-words.js';

const useStyles = makeStyles({
  note: { margin: 0, padding: '0 12px 6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  picks: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', rowGap: '4px', padding: '0 12px 8px' },
  pick: { display: 'inline-flex', gap: '6px', alignItems: 'baseline', fontSize: tokens.fontSizeBase200 },
  box: { accentColor: tokens.colorCompoundBrandBackground },
});

const mostCompared = 3;

const blank = { name: null, year: null, budgetFrame: null, frameSource: null, useCapacity: true, round: null, objective: null } as const;

/** All scenarios; one opened; two or three side by side. */
export default function ScenariosScreen(): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { state, params, language, go } = usePane();
  const { register } = state;
  const [making, setMaking] = useState<FrameDraft | null>(null);
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  if (register === null) return null;
  const opened = findByKey(register, 'scenario', params['scenario'] ?? null);
  if (opened?.id) return <ScenarioPage key={opened.id} register={register} scenario={opened as typeof opened & { readonly id: string }} />;

  const scenarios = register.rows.scenario.flatMap((row) => (row.id === null ? [] : [{ ...row, id: row.id }]));
  const compared = picked ?? scenarios.slice(0, 2).map(({ id }) => id);
  const frame = (row: (typeof scenarios)[number]): string => (row.budgetFrame === null ? word(words.noFrame) : moneyInProse(row.budgetFrame, register.settings.currency, language));
  // A year whose plan is locked can still get something new: then the question is what goes out.
  const now = partsOf(register.asOf).year;
  const isPlanned = register.rows.planItem.some(({ year, decision }) => year === now && decision === 'prioritised');
  const settled = register.rows.scenario.find(({ year, locked, meeting }) => year === now && locked === true && meeting !== null);
  const setAside = register.rows.planItem.reduce((sum, { year, decision, amount }) => (year === now && decision === 'prioritised' ? sum + (amount ?? 0) : sum), 0);
  const frameOfYear = { budgetFrame: settled?.budgetFrame ?? (setAside === 0 ? null : setAside), frameSource: settled?.frameSource ?? null };
  return (
    <>
      <PageTitle title={word(words.title)} lead={word(words.lead)} actions={<Button size="small" appearance="primary" onClick={() => setMaking(draftOf({ ...blank, year: planYear(register) }, language))}>{word(words.make)}</Button>} />
      <Section title={word(scenarios.length === 0 ? words.none : words.title)}>
        {scenarios.map((row) => (
          <LinkRow key={row.id} onOpen={() => go('scenarios', { scenario: row.id })} below={word(words.frameLine, { year: row.year ?? '–', frame: frame(row) })} after={row.meeting !== null ? word(words.approved) : row.locked === true ? word(words.locked) : null}>
            {row.name ?? row.id}
          </LinkRow>
        ))}
        {isPlanned ? (
          <LinkRow onOpen={() => setMaking(draftOf({ ...blank, name: word(words.newInName, { date: longDate(register.asOf, language) }), year: now, ...frameOfYear, round: 'midYear' }, language))} below={word(words.newInBelow)}>
            {word(words.newIn, { year: now })}
          </LinkRow>
        ) : null}
      </Section>
      {scenarios.length < 2 ? null : (
        <Section title={word(words.compare)}>
          <p className={styles.note}>{word(words.compareAbout)}</p>
          <div className={styles.picks}>
            {scenarios.map(({ id, name }) => (
              <label key={id} className={styles.pick}>
                <input type="checkbox" className={styles.box} checked={compared.includes(id)} disabled={!compared.includes(id) && compared.length >= mostCompared} onChange={(event) => setPicked(event.target.checked ? [...compared, id] : compared.filter((one) => one !== id))} />
                {name ?? id}
              </label>
            ))}
          </div>
          {compared.length < 2 ? null : <CompareTable register={register} scenarios={scenarios.filter(({ id }) => compared.includes(id))} />}
        </Section>
      )}
      {making === null ? null : <ScenarioForm register={register} start={making} onClose={() => setMaking(null)} />}
    </>
  );
}
