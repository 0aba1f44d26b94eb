import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { answersOf } from '../../../../app/prioritise/answers.js';
import { wishFiles } from '../../../../app/prioritise/make-answers.js';
import type { SolvedScenario } from '../../../../app/prioritise/solve-scenario.js';
import { economyKind } from '../../../../register/choices/follow-up.js';
import type { RowOf } from '../../../../register/entities/index.js';
import type { Register } from '../../../../register/register.js';
import { thousands } from '../../../../reports/budget-wishes/build-budget-wishes.js';
import { wishYears, type WishLine } from '../../../../reports/budget-wishes/wish-lines.js';
import { labelOf } from '../../../../schema/choice.js';
import { listOf } from '../../../../schema/wording/list-words.js';
import { formatNumber } from '../../../../schema/wording/number-words.js';
import { Button } from '../../../controls/button.js';
import { PageTitle } from '../../../controls/page-title.js';
import { Section } from '../../../controls/section.js';
import { wideScroll } from '../../../controls/wide-scroll.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { usePaperOffer } from '../../../state/use-paper-offer.js';
import { AnswerForm } from './answer-form.js';
import { answerWords as words } from './answer-words.js';
import { UnlessStopped } from './stopped.js';

const useStyles = makeStyles({
  frame: { ...wideScroll, padding: '0 12px 8px' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { textAlign: 'left', verticalAlign: 'bottom', padding: '5px 6px 5px 0', fontWeight: tokens.fontWeightRegular, minWidth: '84px', overflowWrap: 'anywhere', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { fontWeight: tokens.fontWeightSemibold, borderTop: 'none' },
  kind: { display: 'block', color: tokens.colorNeutralForeground2 },
  cell: { textAlign: 'right', verticalAlign: 'bottom', padding: '5px 0 5px 6px', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  sum: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, padding: '0 12px 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What a scenario's projects ask money for, as finance tables it. */
export function WishesPage({ register, scenario, solved }: { readonly register: Register; readonly scenario: RowOf<'scenario'>; readonly solved: SolvedScenario }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const paper = usePaperOffer();
  const { wishes } = useMemo(() => answersOf(register, solved, scenario.round), [register, solved, scenario.round]);
  const { lines, without } = wishes;
  const years = Array.from({ length: wishYears }, (_, at) => solved.built.year + at);
  const figure = (kroner: number): string => formatNumber(thousands(kroner), language);
  // Effect and payback stand under the name: the four years alone fill a narrow pane.
  const belowOf = ({ kind, fullEffect, payback, granted }: WishLine): string =>
    [
      labelOf(economyKind, kind, language),
      ...(fullEffect === null ? [] : [word(words.effect, { amount: figure(fullEffect) })]),
      ...granted.flatMap((kroner, at) => (kroner === null ? [] : [word(words.granted, { amount: figure(kroner), year: String(years[at] ?? '') })])),
      ...(payback === null ? [] : [word(words.payback, { years: formatNumber(payback, language, 1) })]),
    ].join(' · ');
  const sumOf = (at: number): number => lines.reduce((sum, line) => sum + thousands(line.years[at] ?? 0), 0);
  return (
    <>
      <PageTitle title={word(words.wishes)} lead={word(words.wishesLead)} />
      <UnlessStopped register={register}>
        <Section
          title={scenario.name ?? scenario.id ?? ''}
          aside={lines.length === 0 || paper === null ? undefined : (
            <Button size="small" appearance="primary" disabled={paper.making} onClick={() => paper.offer(({ render, template }) => wishFiles(wishes, render, template))}>
              {word(paper.making ? words.making : words.word)}
            </Button>
          )}
        >
          {lines.length === 0 ? <p className={styles.note}>{word(words.noWishes)}</p> : (
            // A wide table scrolls on its own; the keyboard must be able to reach it.
            <div className={styles.frame} tabIndex={0} data-wide-table="" role="group" aria-label={word(words.wishes)}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col" className={mergeClasses(styles.name, styles.head)}>{word(words.project)}</th>
                    {years.map((year) => <th key={year} scope="col" className={mergeClasses(styles.cell, styles.head)}>{year}</th>)}
                  </tr>
                </thead>
                <tbody>
                  {lines.map((line) => (
                    <tr key={`${line.project.id ?? ''} ${line.kind}`}>
                      <th scope="row" className={styles.name}>
                        {line.project.name ?? line.project.id}
                        <span className={styles.kind}>{belowOf(line)}</span>
                      </th>
                      {years.map((year, at) => <td key={year} className={styles.cell}>{figure(line.years[at] ?? 0)}</td>)}
                    </tr>
                  ))}
                  <tr>
                    <th scope="row" className={mergeClasses(styles.name, styles.sum)}>{word(words.sum)}</th>
                    {years.map((year, at) => <td key={year} className={mergeClasses(styles.cell, styles.sum)}>{formatNumber(sumOf(at), language)}</td>)}
                  </tr>
                </tbody>
              </table>
            </div>
          )}
          {without.length === 0 ? null : <p className={styles.note}>{word(words.without, { projects: listOf(without.map(({ name, id }) => name ?? id ?? ''), language) })}</p>}
          {register.parts.has('economy') ? null : <p className={styles.note}>{word(words.economyOff)}</p>}
        </Section>
        {register.parts.has('economy') && register.parts.has('funding') ? <AnswerForm register={register} /> : null}
      </UnlessStopped>
    </>
  );
}
