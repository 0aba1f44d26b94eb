import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { numberToType } from '../../../../app/measurements/typed-number.js';
import { quarter, resourceRole, type Quarter, type ResourceRole } from '../../../../register/choices/organisation.js';
import type { RowOf } from '../../../../register/entities/index.js';
import type { Register } from '../../../../register/register.js';
import { labelOf } from '../../../../schema/choice.js';
import { quarterAndYear } from '../../../../schema/wording/date-words.js';
import { formatNumber } from '../../../../schema/wording/number-words.js';
import { Button } from '../../../controls/button.js';
import { Labelled } from '../../../controls/labelled.js';
import { PartOffer } from '../../../controls/part-offer.js';
import { plainField } from '../../../controls/plain-field.js';
import { Section } from '../../../controls/section.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { useOutcome } from '../../../state/use-outcome.js';
import { capacityLines, hoursIn, hoursUnstated, quarters, type CapacityLine } from './capacity-lines.js';
import { limitWords as words } from './limit-words.js';

const useStyles = makeStyles({
  note: { margin: 0, padding: '0 12px 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorStatusDangerForeground1 },
  line: { margin: 0, padding: '8px 12px', border: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, minWidth: 0 },
  role: { padding: 0, float: 'left', width: '100%', marginBottom: '4px', overflowWrap: 'anywhere' },
  hours: { clear: 'both', display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: '6px' },
  cell: { display: 'flex', flexDirection: 'column', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  field: { ...plainField, width: '100%', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  foot: { padding: '8px 12px 12px' },
});

interface CapacityFormProps {
  readonly register: Register;
  readonly scenario: RowOf<'scenario'>;
  readonly year: number;
}

/** Hours by role and quarter, which all scenarios of the year share. */
export function CapacityForm({ register, scenario, year }: CapacityFormProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state, language } = usePane();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [more, setMore] = useState<readonly ResourceRole[]>([]);
  const title = word(words.people, { year });
  if (!register.parts.has('capacity')) {
    return (
      <Section title={title}>
        <PartOffer part="capacity" about={word(words.peopleOff)} />
      </Section>
    );
  }
  const unstated = hoursUnstated(register, year);
  const lines = capacityLines(register, year, [...unstated.map(({ role }) => role), ...more]);
  const storedOf = (line: CapacityLine, of: Quarter): string => {
    const hours = line.rows[of]?.hours ?? null;
    return hours === null ? '' : numberToType(hours, language);
  };
  const keyOf = (line: CapacityLine, of: Quarter): string => `${line.key} ${of}`;
  const cells = lines.flatMap((line) => quarters.map((of) => ({ line, of, key: keyOf(line, of), stored: storedOf(line, of), text: typed[keyOf(line, of)] ?? storedOf(line, of) })));
  const changed = cells.filter(({ text, stored }) => text.trim() !== stored);
  const bad = new Set(changed.filter(({ text }) => hoursIn(text, language) === null).map(({ key }) => key));
  const free = resourceRole.options.filter(({ key }) => !lines.some(({ role }) => role === key));

  async function save(): Promise<void> {
    const edits = changed.flatMap(({ line, of, text }) => {
      const row = line.rows[of];
      return row?.id ? [{ entity: 'capacity' as const, id: row.id, seen: { hours: row.hours }, values: { hours: hoursIn(text, language) } }] : [];
    });
    const added = changed.flatMap(({ line, of, text }) => (line.rows[of] ? [] : [{ role: line.role, unit: line.unit, year, quarter: of, hours: hoursIn(text, language) }]));
    if (edits.length > 0 && !settle(await session.saveRows(edits), words.savedHours)) return;
    if (added.length > 0 && !settle(await session.addRows('capacity', added), words.savedHours)) return;
    setTyped({});
    setMore([]);
  }

  return (
    <Section title={title}>
      <p className={styles.note}>{word(words.peopleAbout, { year })}</p>
      {scenario.useCapacity === false ? <p className={styles.note}>{word(words.notCounted)}</p> : null}
      {unstated.map(({ role, hours }) => (
        <p key={role} className={styles.note}>
          {word(words.asked, { hours: formatNumber(hours, language), role: labelOf(resourceRole, role, language).toLowerCase(), year })}
        </p>
      ))}
      {lines.length === 0 ? <p className={styles.note}>{word(words.noRoles, { year })}</p> : null}
      {lines.map((line) => {
        const name = `${labelOf(resourceRole, line.role, language)}${line.unit === null ? '' : `, ${line.unit}`}`;
        return (
          <fieldset key={line.key} className={styles.line}>
            <legend className={styles.role}>{name}</legend>
            <div className={styles.hours}>
              {quarters.map((of, at) => {
                const key = keyOf(line, of);
                return (
                  <label key={of} className={styles.cell}>
                    {labelOf(quarter, of, language).replace('kvartal', 'kv.')}
                    <input
                      className={styles.field}
                      inputMode="decimal"
                      autoComplete="off"
                      aria-label={word(words.hoursOf, { role: name, quarter: quarterAndYear(year, (at + 1) as 1 | 2 | 3 | 4, language) })}
                      aria-invalid={bad.has(key)}
                      value={typed[key] ?? storedOf(line, of)}
                      onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
                    />
                  </label>
                );
              })}
            </div>
          </fieldset>
        );
      })}
      {free.length === 0 ? null : <Labelled label={word(words.addRole)} value="" onChange={(role) => setMore([...more, role as ResourceRole])} options={[{ value: '', label: word(words.chooseRole) }, ...free.map(({ key, label }) => ({ value: key as string, label: word(label) }))]} />}
      {bad.size === 0 ? null : <p className={mergeClasses(styles.note, styles.problem)} role="status">{word(words.notHours)}</p>}
      <div className={styles.foot}>
        <Button appearance="primary" disabled={state.busy || changed.length === 0 || bad.size > 0} onClick={() => void save()}>
          {word(words.saveHours)}
        </Button>
      </div>
    </Section>
  );
}
