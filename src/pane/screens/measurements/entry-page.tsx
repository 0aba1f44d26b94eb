import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { measurementNature, benefitUnit, type MeasurementNature } from '../../../register/choices/benefit.js';
import type { RowOf } from '../../../register/entities/index.js';
import { rowsWith } from '../../../register/checking/rows-with.js';
import type { Register } from '../../../register/register.js';
import { labelOf } from '../../../schema/choice.js';
import { singleStops } from '../../../schema/wording/sentence.js';
import { tableDate } from '../../../schema/wording/date-words.js';
import { achievementOf } from '../../../benefits/goal/achievement.js';
import { contextOf } from '../../../benefits/benefit-context.js';
import { expectedFraction } from '../../../benefits/plan/expected-fraction.js';
import { dueMeasurements } from '../../../benefits/views/due-list.js';
import { Button } from '../../controls/button.js';
import { PlainChoice, PlainText } from '../../controls/plain-fields.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { amountWords, shareWords } from '../../words/amount-words.js';
import { FaultList } from './fault-list.js';
import { HistoryTable } from './history-table.js';
import { words } from './measurements-words.js';
import { blankEntry, fixedTexts, readEntry, typedNumber, useEntryTexts, type EntryTexts } from './use-entry.js';

const useStyles = makeStyles({
  about: { margin: '0 12px 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 12px 12px', maxWidth: '560px' },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))', gap: '8px' },
  reached: { margin: 0, minHeight: '20px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  correcting: { margin: 0, padding: '6px 10px', backgroundColor: tokens.colorBrandBackground2, borderRadius: tokens.borderRadiusMedium },
});

/** One measurement by keyboard: the value has the focus, the day is today, Enter saves and takes the next that is due. */
export function EntryPage({ register, benefit }: { readonly register: Register; readonly benefit: RowOf<'benefit'> }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language, session, go } = usePane();
  const tellOutcome = useOutcome();
  const [texts, setTexts] = useEntryTexts(register, benefit, language);
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const valueInput = useRef<HTMLInputElement>(null);
  useEffect(() => valueInput.current?.focus(), []);

  const { entry, valueProblem, dateProblem, faults } = readEntry(register, benefit, texts, language);
  const set = (part: Partial<EntryTexts>): void => setTexts({ ...texts, ...part });
  const next = dueMeasurements(register).find(({ figures, daysLate }) => figures.benefit.id !== benefit.id && daysLate > 0)?.figures.benefit.id ?? null;
  const amount = (value: number | null): string => amountWords(value, benefit.unit, language);
  const corrected = texts.replaces === null ? null : rowsWith(register, 'measurement', 'benefit', benefit.id).find(({ id }) => id === texts.replaces);
  const reached = entry === null ? null : achievementOf(benefit, entry.value);
  const [from, to] = benefit.direction === 'interval' ? [benefit.intervalLow, benefit.intervalHigh] : [benefit.baseline, benefit.target];
  const unit = benefit.unit === null ? null : labelOf(benefitUnit, benefit.unit, language).toLowerCase();

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (entry === null || faults.some(({ severity }) => severity === 'error')) {
      valueInput.current?.focus();
      return;
    }
    setSaving(true);
    const outcome = await session.addMeasurements([entry]);
    setSaving(false);
    const told = { da: words.saved.da.replace('{benefit}', benefit.name ?? benefit.id ?? '').replace('{value}', amount(entry.value)), en: words.saved.en.replace('{benefit}', benefit.name ?? benefit.id ?? '').replace('{value}', amount(entry.value)) };
    if (!tellOutcome(outcome, told)) return;
    setTried(false);
    setTexts(blankEntry(register, benefit, language));
    if (next !== null && entry.replaces === null) go('measurements', { id: next });
    else valueInput.current?.focus();
  }

  return (
    <>
      <p className={styles.about}>
        {singleStops([
          benefit.indicator === null ? null : `${word(words.measuredBy)}: ${benefit.indicator}`,
          from === null || to === null ? null : word(benefit.direction === 'interval' ? words.goalInterval : words.goal, { from: amount(from), to: amount(to) }),
          benefit.latestValue === null || benefit.latestDate === null ? null : word(words.lastTime, { value: amount(benefit.latestValue), date: tableDate(benefit.latestDate, language) }),
        ].filter(Boolean).join('. '))}
      </p>
      <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        {corrected ? <p className={styles.correcting}>{word(words.correcting, { value: amount(corrected.value), date: corrected.date === null ? '' : tableDate(corrected.date, language) })}</p> : null}
        <div className={styles.fields}>
          <PlainText
            label={unit === null || benefit.unit === 'count' ? word(words.valueBare) : word(words.value, { unit })}
            value={texts.value}
            onChange={(value) => set({ value })}
            inputRef={valueInput}
            numeric
            problem={valueProblem && (tried || texts.value.trim() !== '') ? word(valueProblem.text, valueProblem.params) : null}
          />
          <PlainText label={word(words.date)} value={texts.date} onChange={(date) => set({ date })} problem={dateProblem ? word(dateProblem) : null} />
          <PlainChoice label={word(words.nature)} value={texts.nature} onChange={(nature) => set({ nature: nature as MeasurementNature })} options={measurementNature.options.map(({ key }) => ({ key, text: labelOf(measurementNature, key, language) }))} />
          <PlainText label={word(words.source)} value={texts.source} onChange={(source) => set({ source })} />
          <PlainText label={word(words.evidence)} value={texts.evidence} onChange={(evidence) => set({ evidence })} />
          <PlainText label={word(words.remark)} value={texts.remark} onChange={(remark) => set({ remark })} />
        </div>
        <p className={styles.reached} role="status">
          {reached === null || entry === null ? '' : word(words.reached, { value: amount(entry.value), reached: shareWords(reached, language), expected: shareWords(expectedFraction(benefit, entry.date, contextOf(register, benefit).plan), language) })}
        </p>
        <FaultList faults={faults} onFix={(fault) => { setTexts(fixedTexts(texts, fault, benefit, language)); valueInput.current?.focus(); }} />
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabled={saving}>{word(next === null || texts.replaces !== null ? words.save : words.saveNext)}</Button>
          {texts.replaces === null ? null : <Button type="button" onClick={() => set({ replaces: null, value: '' })}>{word(words.stopCorrecting)}</Button>}
        </div>
      </form>
      <HistoryTable
        register={register}
        benefit={benefit}
        onCorrect={(row) => {
          setTexts({ value: row.value === null ? '' : typedNumber(row.value, benefit, language), date: row.date === null ? '' : tableDate(row.date, language), nature: row.nature ?? 'measured', source: row.source ?? '', evidence: row.evidence ?? '', remark: row.remark ?? '', replaces: row.id });
          valueInput.current?.focus();
          requestAnimationFrame(() => valueInput.current?.select());
        }}
      />
    </>
  );
}
