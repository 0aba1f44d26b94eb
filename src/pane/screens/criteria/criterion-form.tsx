import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { numberToType, typedNumber } from '../../../app/measurements/typed-number.js';
import type { Language } from '../../../schema/text.js';
import { percentInTable } from '../../../schema/wording/percent-words.js';
import { criterionSource } from '../../../register/choices/prioritisation.js';
import { projectCategory } from '../../../register/choices/project.js';
import type { RowOf } from '../../../register/entities/index.js';
import { Button } from '../../controls/button.js';
import { Labelled } from '../../controls/labelled.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { criteriaWords as words } from './criteria-words.js';

const useStyles = makeStyles({
  form: { paddingBottom: '8px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  foot: { display: 'flex', gap: '6px', padding: '8px 12px 4px' },
});

const anchors = ['anchor1', 'anchor2', 'anchor3', 'anchor4', 'anchor5'] as const;
type Draft = Readonly<Record<'name' | 'description' | 'weight' | 'category' | 'source' | 'active' | (typeof anchors)[number], string>>;

function draftOf(row: RowOf<'criterion'>, language: Language): Draft {
  const texts = Object.fromEntries(anchors.map((key) => [key, row[key] ?? ''])) as Record<(typeof anchors)[number], string>;
  return { ...texts, name: row.name ?? '', description: row.description ?? '', weight: row.weight === null ? '' : numberToType(Math.round(row.weight * 1000) / 10, language), category: row.category ?? '', source: row.source ?? '', active: row.active === false ? 'no' : 'yes' };
}

/** A weight as people type it, `30` or `30 %`; null when it is none. */
function weightIn(text: string, language: Language): number | null {
  const bare = typedNumber(text.replace('%', ''), language);
  return bare === null || bare < 0 || bare > 100 ? null : bare / 100;
}

/** One criterion with its anchor texts. */
export function CriterionForm({ row, share }: { readonly row: RowOf<'criterion'> & { readonly id: string }; readonly share: number }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state, language } = usePane();
  const stored = draftOf(row, language);
  const [draft, setDraft] = useState<Draft>(stored);
  const weight = weightIn(draft.weight, language);
  const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());
  const changed = (Object.keys(draft) as (keyof Draft)[]).filter((key) => draft[key] !== stored[key]);
  const valueOf = (key: keyof Draft): unknown => (key === 'weight' ? weight : key === 'active' ? draft.active === 'yes' : text(draft[key]));
  const set = (key: keyof Draft) => (value: string) => setDraft({ ...draft, [key]: value });

  function save(): void {
    const values = Object.fromEntries(changed.map((key) => [key, valueOf(key)]));
    const seen = Object.fromEntries(changed.map((key) => [key, row[key]]));
    const saved = { da: words.saved.da.replace('{name}', draft.name), en: words.saved.en.replace('{name}', draft.name) };
    void session.saveRow({ entity: 'criterion', id: row.id, seen, values }).then((outcome) => settle(outcome, saved));
  }

  return (
    <div className={styles.form}>
      <Labelled label={word(words.name)} value={draft.name} onChange={set('name')} problem={text(draft.name) === null ? word(words.noName) : null} />
      <Labelled label={word(words.weight)} kind="number" value={draft.weight} onChange={set('weight')} help={word(words.weightHelp, { share: percentInTable(share, language) })} problem={weight === null ? word(words.notNumber) : null} />
      <Labelled label={word(words.description)} kind="area" value={draft.description} onChange={set('description')} />
      {anchors.map((key, index) => (
        <Labelled key={key} label={word(words.anchor, { step: index + 1 })} kind="area" value={draft[key]} onChange={set(key)} />
      ))}
      <Labelled label={word(words.category)} value={draft.category} onChange={set('category')} options={[{ value: '', label: word(words.all) }, ...projectCategory.options.map(({ key, label }) => ({ value: key, label: word(label) }))]} />
      {state.register?.parts.has('prioritisationDepth') ? (
        <Labelled label={word(words.source)} value={draft.source} onChange={set('source')} options={criterionSource.options.map(({ key, label }) => ({ value: key === 'assessed' ? '' : key, label: word(label) }))} />
      ) : null}
      <Labelled label={word(words.inUse)} value={draft.active} onChange={set('active')} options={[{ value: 'yes', label: word(words.yes) }, { value: 'no', label: word(words.no) }]} />
      <div className={styles.foot}>
        <Button appearance="primary" disabled={state.busy || changed.length === 0 || weight === null || text(draft.name) === null} onClick={save}>
          {word(words.save)}
        </Button>
        <Button disabled={changed.length === 0} onClick={() => setDraft(stored)}>
          {word(words.undo)}
        </Button>
      </div>
    </div>
  );
}
