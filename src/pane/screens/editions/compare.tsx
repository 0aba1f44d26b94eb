import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { FrozenEdition } from '../../../app/snapshots/editions.js';
import { benefitMovementWords, projectMovementWords } from '../../../app/snapshots/movement-words.js';
import { movementsBetween } from '../../../app/snapshots/movements.js';
import { restoreEdition } from '../../../app/snapshots/restore-edition.js';
import { rowDifferences } from '../../../app/snapshots/row-differences.js';
import { slipsOver } from '../../../app/snapshots/slips.js';
import { findRow, type Register } from '../../../register/register.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { daysInWords } from '../../../schema/wording/duration-words.js';
import { Field } from '../../controls/field.js';
import { LinkRow } from '../../controls/link-row.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { rowAddress } from '../../state/row-address.js';
import { changedRows, editionsWords } from './editions-words.js';

const useStyles = makeStyles({
  // A select is as wide as its longest option unless it is told otherwise.
  select: { width: '100%', minWidth: 0 },
  inner: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  choices: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(140px, 100%), 1fr))', gap: '8px', padding: '0 12px 8px' },
  text: { margin: 0, padding: '0 12px 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: { margin: 0, padding: '8px 12px 4px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
});

const now = 'now';

/** What each choice stands for, the sheet as it is now last; an edition that cannot be had whole is left out. */
function statesOf(register: Register, editions: readonly FrozenEdition[]): ReadonlyMap<string, Register> {
  const restored = editions.flatMap((edition): readonly (readonly [string, Register])[] => {
    const found = restoreEdition(register, edition);
    return found === null || found.missing.length > 0 ? [] : [[edition.id, found.register]];
  });
  return new Map([...restored, [now, register]]);
}

/** Movements gathered under the row they are about, in the order they come. */
function gathered<M extends { readonly row: { readonly id: string | null; readonly name: string | null } }>(moves: readonly M[], words: (move: M) => string): readonly { id: string | null; name: string; told: readonly string[] }[] {
  const rows = new Map<string, { id: string | null; name: string; told: string[] }>();
  for (const move of moves) {
    const { id, name } = move.row;
    const row = rows.get(id ?? '') ?? { id, name: name ?? id ?? '', told: [] };
    row.told.push(words(move));
    rows.set(id ?? '', row);
  }
  return [...rows.values()];
}

export function Compare({ register, editions }: { readonly register: Register; readonly editions: readonly FrozenEdition[] }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const whole = editions.filter(({ manifest }) => manifest !== null);
  const [from, setFrom] = useState(whole.at(-1)?.id ?? now);
  const [to, setTo] = useState(now);
  const states = useMemo(() => statesOf(register, whole), [register]);
  const slips = useMemo(() => slipsOver([...states.values()]).filter(({ times }) => times > 1), [states]);
  const compared = useMemo(() => {
    const [before, after] = [states.get(from), states.get(to)];
    return before === undefined || after === undefined ? null : { moves: movementsBetween(before, after), rows: rowDifferences(before, after).length };
  }, [states, from, to]);
  const options = [...whole].reverse().map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
  const choice = (label: string, value: string, set: (value: string) => void): ReactElement => (
    <Field label={label}>
      <Select className={styles.select} select={{ className: styles.inner }} value={value} onChange={(_, data) => set(data.value)}>
        <option value={now}>{word(editionsWords.now)}</option>
        {options}
      </Select>
    </Field>
  );
  const lists = compared === null ? [] : [
    { entity: 'project' as const, heading: editionsWords.projects, rows: gathered(compared.moves.projects, (move) => projectMovementWords(move, register.settings.currency, language)) },
    { entity: 'benefit' as const, heading: editionsWords.benefits, rows: gathered(compared.moves.benefits, (move) => benefitMovementWords(move, language)) },
  ];
  return (
    <Section title={word(editionsWords.compare)}>
      <div className={styles.choices}>
        {choice(word(editionsWords.from), from, setFrom)}
        {choice(word(editionsWords.to), to, setTo)}
      </div>
      <p className={styles.text} role="status">
        {compared === null ? word(editionsWords.cannot) : compared.rows === 0 ? word(editionsWords.same) : countPhrase(compared.rows, changedRows, language)}
      </p>
      {lists.map(({ entity, heading, rows }) => rows.length === 0 ? null : (
        <div key={entity}>
          <h3 className={styles.heading}>{word(heading)}</h3>
          {rows.map(({ id, name, told }) => {
            const href = findRow(register, entity, id) === null ? null : rowAddress(entity, id);
            return (
              <LinkRow key={id ?? name} {...(href === null ? {} : { href })} below={told.map((one) => <span key={one} style={{ display: 'block' }}>{one}</span>)}>
                {name}
              </LinkRow>
            );
          })}
        </div>
      ))}
      {compared === null || slips.length === 0 ? null : (
        <div>
          <h3 className={styles.heading}>{word(editionsWords.slips)}</h3>
          {slips.map(({ entity, key, times, days }) => (
            <LinkRow key={`${entity} ${key}`} {...(rowAddress(entity, key) === null ? {} : { href: rowAddress(entity, key) ?? '' })}>
              {word(editionsWords.slip, { name: findRow(register, entity, key)?.name ?? key, times, days: daysInWords(days, language) })}
            </LinkRow>
          ))}
        </div>
      )}
    </Section>
  );
}
