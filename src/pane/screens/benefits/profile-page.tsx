import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { blankBenefit, changedFields, draftOf, readDraft, type BenefitField, type ProfileDraft } from '../../../app/benefits/profile-draft.js';
import { measuredValue } from '../../../app/measurements/measured-value.js';
import { numberToType } from '../../../app/measurements/typed-number.js';
import type { RowOf } from '../../../register/entities/index.js';
import { entities } from '../../../register/entities/index.js';
import { findRow, type Register } from '../../../register/register.js';
import { rowsWith } from '../../../register/checking/rows-with.js';
import type { BenefitPlan } from '../../../benefits/plan/expected-fraction.js';
import { likeIndicator } from '../../../benefits/like-indicator.js';
import { Button } from '../../controls/button.js';
import { PageTitle } from '../../controls/page-title.js';
import { PlainText } from '../../controls/plain-fields.js';
import { summaryLook } from '../../controls/summary-look.js';
import { BackLink } from '../../controls/back-link.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { writeRoute } from '../../state/route.js';
import { useOutcome } from '../../state/use-outcome.js';
import { words } from './benefits-words.js';
import { CurveChart } from './curve-chart.js';
import { planCurve, planYears } from './plan-curve.js';
import { ProfileField } from './profile-field.js';
import { profileParts } from './profile-parts.js';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '0 12px 16px', maxWidth: '560px' },
  part: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusXLarge, padding: '6px 12px 12px', margin: 0, minWidth: 0 },
  title: { ...summaryLook, fontWeight: tokens.fontWeightSemibold, padding: '4px 0' },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(170px, 1fr))', gap: '12px', paddingTop: '6px' },
  drawing: { margin: '6px 0 0', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, padding: '6px 0' },
  heading: { margin: '0 12px 4px', fontSize: tokens.fontSizeBase300 },
  note: { margin: '0 12px', color: tokens.colorNeutralForeground2 },
  warning: { margin: 0, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorStatusWarningBackground1, padding: '6px 10px', borderRadius: tokens.borderRadiusMedium },
  actions: { display: 'flex', gap: '8px', position: 'sticky', bottom: 0, backgroundColor: tokens.colorNeutralBackground2, padding: '8px 0' },
});

interface YearDraft {
  readonly id: string | null;
  readonly text: string;
}

/** A benefit's profile as a form, with its plan drawn while it is typed. */
export function ProfilePage({ register, benefit }: { readonly register: Register; readonly benefit: RowOf<'benefit'> | null }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language, session, go } = usePane();
  const tellOutcome = useOutcome();
  const [before] = useState(benefit ?? blankBenefit());
  const [draft, setDraft] = useState<ProfileDraft>(() => draftOf(before, language));
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const own = benefit === null ? [] : rowsWith(register, 'benefitYear', 'benefit', benefit.id);
  const [years, setYears] = useState<Readonly<Record<number, YearDraft>>>(() =>
    Object.fromEntries(own.flatMap((row) => (row.year === null ? [] : [[row.year, { id: row.id, text: row.expectedValue === null ? '' : numberToType(row.expectedValue, language) }]]))),
  );

  const { row, problems } = readDraft(before, draft, language);
  const levels = Object.entries(years).flatMap(([year, { text }]) => {
    const read = measuredValue(text, row.unit, language);
    return read.kind === 'value' ? [{ year: Number(year), level: read.value }] : [];
  });
  const plan: BenefitPlan = { goLive: findRow(register, 'project', row.project)?.goLive ?? null, levels };
  const points = planCurve(row, plan);
  const isTabled = row.phasing === 'steps' || row.phasing === 'byYear';
  const other = likeIndicator(register, row);
  const set = (name: BenefitField) => (value: string) => setDraft((now) => ({ ...now, [name]: value }));
  const isShown = (name: BenefitField): boolean => {
    const { part } = entities.benefit.fields[name];
    if (part !== undefined && !register.parts.has(part as never)) return false;
    const interval = row.direction === 'interval';
    if (name === 'intervalLow' || name === 'intervalHigh') return interval;
    if (name === 'droppedOn') return row.status === 'dropped';
    return !(interval && (['target', 'pessimistic', 'optimistic'] as readonly BenefitField[]).includes(name));
  };
  const problemOf = (name: BenefitField): string | null => {
    const problem = problems[name];
    // What is merely not filled in yet is not told before someone tries to save.
    return problem && (tried || (draft[name] ?? '') !== '') ? word(problem) : null;
  };

  async function saveYears(id: string): Promise<boolean> {
    const edits = Object.entries(years).flatMap(([year, { id: key, text }]) => {
      const level = levels.find((one) => one.year === Number(year))?.level ?? null;
      const old = own.find((one) => one.id === key);
      return key === null || old === undefined || (level === null && text !== '') || old.expectedValue === level ? [] : [{ entity: 'benefitYear' as const, id: key, seen: { expectedValue: old.expectedValue }, values: { expectedValue: level } }];
    });
    const added = levels.filter(({ year }) => (years[year]?.id ?? null) === null).map(({ year, level }) => ({ benefit: id, year, expectedValue: level }));
    if (edits.length > 0 && !tellOutcome(await session.saveRows(edits))) return false;
    return added.length === 0 || tellOutcome(await session.addRows('benefitYear', added));
  }

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (Object.keys(problems).length > 0) {
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setSaving(true);
    const { seen, values } = changedFields(before, row);
    const outcome = benefit === null ? await session.addRow('benefit', values) : await session.saveRow({ entity: 'benefit', id: benefit.id ?? '', seen, values });
    setSaving(false);
    if (outcome.kind !== 'saved') return void tellOutcome(outcome);
    if (isTabled && !(await saveYears(outcome.id))) return;
    go('benefits', { id: outcome.id });
    tellOutcome(outcome, words.saved);
  }

  const cancel = (): void => (benefit === null ? go('benefits') : go('benefits', { id: benefit.id ?? '' }));
  return (
    <>
      <BackLink href={writeRoute({ screen: 'benefits', params: benefit === null ? {} : { id: benefit.id ?? '' } })}>{benefit === null ? word(words.back) : (benefit.name ?? word(words.title))}</BackLink>
      <PageTitle title={benefit === null ? word(words.add) : word(words.profile)} {...(benefit?.name ? { lead: benefit.name } : {})} />
      <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        {profileParts.map(({ key, title, fields, isOpen }) => {
          const shown = fields.filter(isShown);
          return shown.length === 0 ? null : (
            <details key={key} className={styles.part} open={isOpen}>
              <summary className={styles.title}>{word(title)}</summary>
              {key === 'plan' ? (
                <div className={styles.drawing}>
                  <h2 className={styles.heading}>{word(words.drawn)}</h2>
                  {points.length === 0 ? <p className={styles.note}>{word(words.drawnNot)}</p> : <CurveChart title={word(words.drawn)} points={points} unit={row.unit} asOf={register.asOf} around={[row.baseline ?? 0, row.target ?? 0]} />}
                </div>
              ) : null}
              <div className={styles.fields}>
                {shown.map((name) => (
                  <ProfileField key={name} register={register} name={name} value={draft[name] ?? ''} onChange={set(name)} problem={problemOf(name)} />
                ))}
                {key === 'plan' && isTabled
                  ? planYears(row, plan).map((year) => (
                      <PlainText key={year} numeric label={`${word(words.yearLevels)} ${String(year)}`} value={years[year]?.text ?? ''} onChange={(text) => setYears((now) => ({ ...now, [year]: { id: now[year]?.id ?? null, text } }))} />
                    ))
                  : null}
              </div>
              {key === 'measure' && other ? <p className={styles.warning}>{word(words.counted, { other: other.name ?? other.id ?? '' })}</p> : null}
            </details>
          );
        })}
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabled={saving}>{word(words.save)}</Button>
          <Button type="button" onClick={cancel}>{word(words.cancel)}</Button>
        </div>
      </form>
    </>
  );
}
