import { useState } from 'react';
import { editOf, fieldsInConflict, unreadFields } from '../../../../app/rows/row-draft.js';
import { ownHeader } from '../../../../app/rows/own-names.js';
import { entities } from '../../../../register/entities/index.js';
import type { AnyRow } from '../../../../schema/entity.js';
import type { Field } from '../../../../schema/field.js';
import { languages, type Text } from '../../../../schema/text.js';
import { listOf } from '../../../../schema/wording/list-words.js';
import { usePane } from '../../../state/pane-context.js';
import { useOutcome } from '../../../state/use-outcome.js';
import { rowWords } from '../row-words.js';
import { fieldId } from './field-id.js';
import type { DraftOfRow } from './use-row-draft.js';

function named(text: Text, params: Readonly<Record<string, Text>>): Text {
  const [da, en] = languages.map((language) => Object.entries(params).reduce((filled, [name, value]) => filled.replace(`{${name}}`, () => value[language]), text[language]));
  return { da: da ?? '', en: en ?? '' };
}

export interface Saving {
  readonly saving: boolean;
  /** The latest attempt came to nothing for a reason that may last. */
  readonly failed: boolean;
  /** Whether all of it stands in the workbook now; what is in the way has been told. The number of the row when it is new. */
  save(): Promise<string | null>;
}

/** Saves a row as the person has made it. Where anything is in the way the draft stays as it is. `homeless` are the fields without a column. */
export function useSave(work: DraftOfRow, row: AnyRow, title: string, homeless: readonly string[]): Saving {
  const { session, tell } = usePane();
  const settle = useOutcome();
  const [saving, setSaving] = useState(false);
  const [failed, setFailed] = useState(false);
  const { draft } = work;
  const fields = entities[draft.entity].fields as Readonly<Record<string, Field>>;

  /** Names the fields, and goes to the first of them. */
  function stopAt(text: Text, names: readonly string[]): null {
    const list = (language: 'da' | 'en'): string => listOf(names.map((name) => fields[name]?.label[language] ?? ownHeader(name) ?? name), language);
    tell(named(text, { fields: { da: list('da'), en: list('en') } }), 'problem');
    document.getElementById(fieldId(names[0] ?? ''))?.focus();
    return null;
  }

  async function save(): Promise<string | null> {
    const unread = unreadFields(draft);
    if (unread.length > 0) return stopAt(rowWords.correctFirst, unread);
    if (homeless.length > 0) {
      setFailed(true);
      return stopAt(rowWords.homelessFirst, homeless);
    }
    const conflicts = draft.id === null ? [] : fieldsInConflict(draft, row);
    if (conflicts.length > 0) return stopAt(rowWords.resolveFirst, conflicts);
    setSaving(true);
    const edit = editOf(draft);
    const outcome = await (draft.id === null ? session.addRow(draft.entity, edit.values, edit.days) : session.saveRow({ entity: draft.entity, id: draft.id, ...edit }));
    setSaving(false);
    setFailed(outcome.kind === 'failed' || outcome.kind === 'refused');
    // Both versions are shown in the form itself.
    if (outcome.kind === 'conflict') return null;
    const name = { da: title, en: title };
    if (!settle(outcome, named(draft.id === null ? rowWords.added : rowWords.saved, { row: name })) || outcome.kind !== 'saved') return null;
    work.discard();
    return outcome.id;
  }

  return { saving, failed, save };
}
