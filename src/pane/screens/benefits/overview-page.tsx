import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Register } from '../../../register/register.js';
import type { BenefitUnit } from '../../../register/choices/benefit.js';
import { benefitUnit } from '../../../register/choices/benefit.js';
import { labelOf } from '../../../schema/choice.js';
import { tableDate } from '../../../schema/wording/date-words.js';
import { singleStops } from '../../../schema/wording/sentence.js';
import { moneyInProse, moneyInTable } from '../../../schema/wording/money-words.js';
import { benefitOverview } from '../../../app/benefits/benefit-overview.js';
import { noGroup, type Dimension } from '../../../benefits/dimensions.js';
import { explainTotal } from '../../../benefits/explain/explain-total.js';
import { portfolioCurves, quarterDays } from '../../../benefits/totals/portfolio-curve.js';
import { earlyWarnings, warningWords } from '../../../benefits/views/early-warnings.js';
import { closedWithoutFollowUp } from '../../../benefits/views/missing-follow-up.js';
import { LinkRow } from '../../controls/link-row.js';
import { PlainChoice } from '../../controls/plain-fields.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { amountWords, noFigure } from '../../words/amount-words.js';
import { rowAddress } from '../../state/row-address.js';
import { writeRoute } from '../../state/route.js';
import { words } from './benefits-words.js';
import { CurveChart } from './curve-chart.js';
import { FigureList, type OpenableFigure } from './figure-list.js';
import { groupName } from './group-name.js';

const useStyles = makeStyles({
  note: { margin: '0 12px 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  choices: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))', gap: '8px', padding: '0 12px 8px', maxWidth: '560px' },
  table: { borderCollapse: 'collapse', margin: '0 12px 12px', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', width: 'calc(100% - 24px)', maxWidth: '560px', tableLayout: 'fixed' },
  head: { textAlign: 'right', padding: '2px 4px', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  cell: { textAlign: 'right', padding: '3px 4px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  left: { textAlign: 'left' },
});

const dimensions = ['area', 'type', 'owner', 'goal'] as const;

/** The portfolio's benefits at a glance: sums that open, the curve, and what needs someone. */
export function OverviewPage({ register }: { readonly register: Register }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const overview = benefitOverview(register);
  const { money, toDate, budget } = overview;
  const [unit, setUnit] = useState<BenefitUnit>('kroner');
  const [dimension, setDimension] = useState<Dimension | ''>('');
  const [group, setGroup] = useState('');
  const curves = useMemo(() => portfolioCurves(register, unit, quarterDays(register.asOf, 6, 8), dimension === '' ? null : dimension), [register, unit, dimension]);
  const curve = dimension === '' ? curves.total : (curves.groups.find(({ key }) => key === group) ?? curves.groups[0] ?? curves.total);
  const kroner = (amount: number | null): string => (amount === null ? noFigure : moneyInProse(amount, register.settings.currency, language));
  const figures: readonly OpenableFigure[] = (['realised', 'expectedNow', 'target'] as const).map((line) => ({
    key: line,
    name: word({ realised: words.gained, expectedNow: words.expectedNow, target: words.target }[line]),
    shown: kroner(money.kroner[line].amount),
    unit: 'kroner',
    explain: () => explainTotal(register, 'kroner', line),
  }));
  const units = benefitUnit.options.filter(({ key }) => register.rows.benefit.some((row) => row.unit === key));
  const hours = money.hours.realised.amount;
  const worth = money.hoursInKroner?.realised.amount == null ? '' : word(words.worth, { money: kroner(money.hoursInKroner.realised.amount), rate: kroner(money.hoursInKroner.rate) });
  const warnings = earlyWarnings(register);
  const unfollowed = closedWithoutFollowUp(register);
  return (
    <>
      <Section title={word(words.sums)}>
        <FigureList figures={figures} />
        <p className={styles.note}>
          {singleStops(`${word(words.toDate)}: ${kroner(toDate.realised)}. ${word(words.toDateAbout, { planned: kroner(toDate.planned), approved: kroner(toDate.approved) })}${hours === null ? '' : ` ${word(words.hoursApart, { hours: amountWords(hours, 'hours', language), worth })}`}`)}
        </p>
      </Section>
      <Section title={word(words.curve)}>
      <div className={styles.choices}>
        {units.length > 1 ? <PlainChoice label={word(words.unit)} value={unit} onChange={(key) => setUnit(key as BenefitUnit)} options={units.map(({ key }) => ({ key, text: labelOf(benefitUnit, key, language) }))} /> : null}
        <PlainChoice label={word(words.by)} value={dimension} onChange={(key) => { setDimension(key as Dimension | ''); setGroup(''); }} options={[{ key: '', text: word(words.all) }, ...dimensions.map((key) => ({ key, text: word(words[key]) }))]} />
        {dimension === '' ? null : (
          <PlainChoice label={word(words.group)} value={curve.key ?? ''} onChange={setGroup} options={curves.groups.map(({ key }) => ({ key: key ?? '', text: key === noGroup || key === null ? word(words.withoutGroup) : groupName(register, dimension, key, language) }))} />
        )}
      </div>
      <CurveChart title={word(words.curve)} points={curve.points} unit={unit} asOf={register.asOf} />
      <p className={styles.note}>{word(words.restsOn, { benefits: curve.benefits, measured: curve.measured, forecasted: curve.forecasted })}</p>
      </Section>
      <Section title={word(words.warnings)} {...(warnings.length === 0 ? {} : { aside: String(warnings.length) })}>
        {warnings.length === 0 ? <p className={styles.note}>{word(words.warningsNone)}</p> : null}
        {warnings.slice(0, 10).map(({ figures: { benefit }, reasons }) => (
          <LinkRow key={benefit.id ?? benefit.at.row} href={writeRoute({ screen: 'benefits', params: { id: benefit.id ?? '' } })} below={reasons.map((reason) => word(warningWords(reason))).join(' ')}>
            {benefit.name ?? benefit.id}
          </LinkRow>
        ))}
      </Section>

      {unfollowed.length === 0 ? null : (
        <Section title={word(words.unfollowed)} aside={String(unfollowed.length)}>
          {unfollowed.map(({ project, closed, benefits }) => {
            const href = rowAddress('project', project.id);
            return (
              <LinkRow key={project.id ?? project.at.row} {...(href === null ? {} : { href })} below={word(words.unfollowedLine, { closed: tableDate(closed, language), benefits: benefits.flatMap(({ name }) => name ?? []).join(', ') })}>
                {project.name ?? project.id}
              </LinkRow>
            );
          })}
        </Section>
      )}

      {budget.length === 0 ? null : (
        <Section title={word(words.budget)}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={`${styles.head} ${styles.left}`}>{word(words.budgetArea)}</th>
                <th scope="col" className={styles.head}>{word(words.builtIn)}</th>
                <th scope="col" className={styles.head}>{word(words.gainedShort)}</th>
                <th scope="col" className={styles.head}>{word(words.economyToo)}</th>
              </tr>
            </thead>
            <tbody>
              {budget.map((line) => (
                <tr key={`${String(line.year)} ${line.area ?? ''}`}>
                  <th scope="row" className={`${styles.cell} ${styles.left}`}>{`${String(line.year)} ${line.area ?? word(words.withoutGroup)}`}</th>
                  {[line.builtIn, line.realised, line.economy].map((amount, index) => (
                    <td key={index} className={styles.cell}>{amount === null ? noFigure : moneyInTable(amount, language)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
    </>
  );
}
