import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Register } from '../../../register/register.js';
import { findRow } from '../../../register/register.js';
import { tableDate } from '../../../schema/wording/date-words.js';
import { moneyInProse } from '../../../schema/wording/money-words.js';
import { shortNumber } from '../../../schema/wording/number-words.js';
import type { BenefitRow } from '../../../benefits/goal/achievement.js';
import { frozenLevels, frozenPlan } from '../../../benefits/plan/approved-plan.js';
import { contextOf } from '../../../benefits/benefit-context.js';
import { figuresOf } from '../../../benefits/benefit-figures.js';
import { businessCase } from '../../../benefits/money/business-case.js';
import { startOf } from '../../../benefits/plan/expected-fraction.js';
import { expectedEffect, expectedTarget } from '../../../benefits/goal/expected-value.js';
import { explainBenefit, type ExplainedFigure } from '../../../benefits/explain/explain-benefit.js';
import { explainCase } from '../../../benefits/explain/explain-total.js';
import { benefitCurve, quarterDays } from '../../../benefits/totals/portfolio-curve.js';
import { realisedToDate } from '../../../benefits/totals/realised-to-date.js';
import { rowsWith } from '../../../register/checking/rows-with.js';
import { Button } from '../../controls/button.js';
import { ConfirmDialog } from '../../controls/confirm-dialog.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { amountWords, noFigure, shareWords } from '../../words/amount-words.js';
import { words } from './benefits-words.js';
import { CurveChart } from './curve-chart.js';
import { FigureList, type OpenableFigure } from './figure-list.js';
import { StandingBadge } from './standing-badge.js';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', gap: '6px 8px', alignItems: 'center', margin: 0, padding: '0 12px 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '0 12px 12px' },
  note: { margin: '0 12px 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

function figuresShown(register: Register, benefit: BenefitRow, language: 'da' | 'en', word: ReturnType<typeof useWords>): readonly OpenableFigure[] {
  const figures = figuresOf(register, benefit);
  const toDate = realisedToDate(benefit, contextOf(register, benefit), register.asOf);
  const share = (value: number | null): string => shareWords(value, language);
  const amount = (value: number | null): string => amountWords(value, benefit.unit, language);
  const all: readonly (readonly [ExplainedFigure, string, boolean])[] = [
    ['achievement', share(figures.achievement), true],
    ['expected', share(figures.expected), true],
    ['deviation', share(figures.deviation), figures.deviation !== null],
    ['effect', amount(figures.effect), figures.effect !== null],
    ['toDate', amount(toDate?.realised ?? null), toDate !== null],
    ['forecast', amount(figures.forecast?.value ?? null), true],
    ['estimate', amount(expectedEffect(benefit)), benefit.probability !== null || expectedTarget(benefit) !== null],
    ['approved', share(figures.approvedAchievement), figures.approvedAchievement !== null],
  ];
  return all
    .filter(([, , isShown]) => isShown)
    .map(([key, shown]) => {
      const explain = (): ReturnType<typeof explainBenefit> => explainBenefit(register, benefit, key);
      return { key, name: word(explain().title), shown, unit: benefit.unit, explain };
    });
}

/** One benefit: where it stands, how it has come, and what its project costs against it. */
export function BenefitPage({ register, benefit }: { readonly register: Register; readonly benefit: BenefitRow }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language, go, session } = usePane();
  const tellOutcome = useOutcome();
  const [freezing, setFreezing] = useState(false);
  const { currency } = register.settings;
  const project = findRow(register, 'project', benefit.project);
  const curve = benefitCurve(register, benefit, quarterDays(register.asOf, 6, 8));
  const economy = project === null ? null : businessCase(register, project);
  const money = (amount: number | null): string => (amount === null ? noFigure : moneyInProse(amount, currency, language));

  async function freeze(): Promise<void> {
    setFreezing(false);
    const start = startOf(benefit, contextOf(register, benefit).plan);
    const values = { ...frozenPlan(benefit, start, register.asOf) };
    const years = frozenLevels(rowsWith(register, 'benefitYear', 'benefit', benefit.id)).map(({ id, approvedValue }) => ({ entity: 'benefitYear' as const, id, seen: {}, values: { approvedValue } }));
    tellOutcome(await session.saveRows([{ entity: 'benefit', id: benefit.id ?? '', seen: {}, values }, ...years]), words.frozen);
  }

  return (
    <>
      <p className={styles.head}>
        <StandingBadge followUp={figuresOf(register, benefit).followUp} />
        <span>{[benefit.id, project?.name, benefit.owner].filter(Boolean).join(' · ')}</span>
        {benefit.approvedOn === null ? null : <span>{word(words.approvedOn, { date: tableDate(benefit.approvedOn, language) })}</span>}
      </p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => go('measurements', { id: benefit.id ?? '' })}>{word(words.measure)}</Button>
        <Button size="small" onClick={() => go('benefits', { id: benefit.id ?? '', edit: 'plan' })}>{word(words.edit)}</Button>
        {project === null ? null : <Button size="small" onClick={() => go('benefits', { map: project.id ?? '' })}>{word(words.map)}</Button>}
        {benefit.approvedOn === null && (benefit.target !== null || benefit.intervalHigh !== null) && register.parts.has('measurements') ? <Button size="small" onClick={() => setFreezing(true)}>{word(words.freeze)}</Button> : null}
      </div>
      <Section title={word(words.standingNow)}>
        <FigureList figures={figuresShown(register, benefit, language, word)} />
        {curve === null ? null : <CurveChart title={`${word(words.curve)}: ${benefit.name ?? ''}`} points={curve.points} unit={benefit.unit} asOf={register.asOf} />}
      </Section>
      {economy === null ? null : (
        <Section title={word(words.economy)}>
          <FigureList
            figures={[
              { key: 'investment', name: word(words.investment), shown: money(economy.investment.operation + economy.investment.capital), unit: 'kroner', explain: () => explainCase(economy, 'payback') },
              { key: 'effect', name: word(words.fullEffect), shown: money(economy.fullEffect), unit: 'kroner', explain: () => explainCase(economy, 'payback') },
              { key: 'payback', name: word(words.payback), shown: economy.payback.kind === 'after' ? `${shortNumber(economy.payback.years, language, 1)} ${language === 'da' ? 'år' : 'years'}` : word(economy.payback.kind === 'never' ? words.never : words.noInvestment), unit: 'kroner', explain: () => explainCase(economy, 'payback') },
              { key: 'present', name: word(words.present), shown: money(economy.netPresentValue), unit: 'kroner', explain: () => explainCase(economy, 'present') },
            ]}
          />
          {economy.lastingNotCounted === null ? null : <p className={styles.note}>{word(words.lastingNote, { amount: money(economy.lastingNotCounted) })}</p>}
        </Section>
      )}
      {freezing ? (
        <ConfirmDialog title={word(words.freeze)} yes={word(words.freeze)} onYes={() => void freeze()} onNo={() => setFreezing(false)}>
          {word(words.freezeAbout)}
        </ConfirmDialog>
      ) : null}
    </>
  );
}
