import { useEffect, useMemo, useState } from 'react';
import { followingValues } from '../../../../app/rows/new-row.js';
import { emptyDraft, isChanged, keepMine, keptDraft, readDraft, rowWithDraft, undone, withText, withValue, type RowDraft } from '../../../../app/rows/row-draft.js';
import type { EntityKey } from '../../../../register/entities/index.js';
import type { Register } from '../../../../register/register.js';
import type { FieldValues } from '../../../../app/session/register-session.js';
import type { AnyRow } from '../../../../schema/entity.js';
import { usePane } from '../../../state/pane-context.js';

export interface DraftOfRow {
  readonly draft: RowDraft;
  /** The row as it would be saved. */
  readonly edited: AnyRow;
  /** Whether the person has done anything that a save would keep. */
  readonly unsaved: boolean;
  /** The draft is one that was begun another time. */
  readonly isBack: boolean;
  /** `isDay` says that a number in a person's own column is one. */
  setValue(name: string, value: unknown, isDay?: boolean): void;
  setText(name: string, text: string): void;
  undo(name: string): void;
  keepMine(name: string): void;
  /** Takes back everything, also what was kept. */
  discard(): void;
}

interface Begun {
  readonly register: Register;
  readonly entity: EntityKey;
  readonly id: string | null;
  readonly row: AnyRow;
  /** What a new row begins with. */
  readonly proposed: FieldValues;
  /** Tells drafts of new rows apart by where they were begun. */
  readonly from: string;
}

/** Where the browser keeps what is not saved of a row. */
export function draftName(entity: EntityKey, id: string | null, from: string): string {
  return `draft.${entity}.${id ?? `new${from}`}`;
}

/** A row in the making, kept in the browser with every change until it is saved or taken back: nothing is lost when saving fails. */
export function useRowDraft({ register, entity, id, row, proposed, from }: Begun): DraftOfRow {
  const { session } = usePane();
  const name = draftName(entity, id, from);
  const [beginning] = useState(() => Object.entries(proposed).reduce((draft, [field, value]) => withValue(draft, row, field, value), emptyDraft(entity, id)));
  const [kept] = useState(() => readDraft(entity, id, session.kept(name)));
  const [draft, setDraft] = useState(isChanged(kept) ? kept : beginning);
  const [isBack, setIsBack] = useState(isChanged(kept));
  const unsaved = keptDraft(draft) !== keptDraft(beginning);

  useEffect(() => {
    session.keep(name, unsaved ? keptDraft(draft) : null);
  }, [session, name, draft, unsaved]);

  function setValue(field: string, value: unknown, isDay = false): void {
    setDraft((before) => {
      const next = withValue(before, row, field, value, isDay);
      const following = Object.entries(followingValues(register, entity, rowWithDraft(row, next), field));
      return following.reduce((changed, [other, proposal]) => (other in before.fields ? changed : withValue(changed, row, other, proposal)), next);
    });
  }

  return {
    draft,
    edited: useMemo(() => rowWithDraft(row, draft), [row, draft]),
    unsaved,
    isBack,
    setValue,
    setText: (field, text) => setDraft((before) => withText(before, row, field, text)),
    undo: (field) => setDraft((before) => undone(before, field)),
    keepMine: (field) => setDraft((before) => keepMine(before, row, field)),
    discard: () => {
      session.keep(name, null);
      setIsBack(false);
      setDraft(beginning);
    },
  };
}
