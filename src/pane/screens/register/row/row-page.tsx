import type { ReactElement } from 'react';
import { blankRow } from '../../../../app/rows/fields-in-use.js';
import { copiedValues, proposedValues, valuesFromTexts } from '../../../../app/rows/new-row.js';
import { rowWithOwn, type OwnCells } from '../../../../app/rows/own-names.js';
import type { FieldValues } from '../../../../app/session/register-session.js';
import type { EntityKey } from '../../../../register/entities/index.js';
import { findRow, type Register } from '../../../../register/register.js';
import type { AnyRow } from '../../../../schema/entity.js';
import { useMemo, useState } from 'react';
import { usePane } from '../../../state/pane-context.js';
import type { Params } from '../../../state/route.js';
import { GonePage } from './gone-page.js';
import { RowEditor } from './row-editor.js';

interface RowPageProps {
  readonly entity: EntityKey;
  /** Null for a new row. */
  readonly id: string | null;
  /** What a new row begins with: values of fields, or the row it is a copy of. */
  readonly given: Params;
}

function beginning(register: Register, entity: EntityKey, given: Params, language: 'da' | 'en', own: OwnCells | null): FieldValues {
  const source = given['copyOf'] === undefined ? null : (findRow(register, entity, given['copyOf']) as AnyRow | null);
  if (source !== null) return copiedValues(register, entity, source, language, own);
  return proposedValues(register, entity, valuesFromTexts(register, entity, given));
}

/** One row: a form of what stands in the sheet, or of one that is to be. */
export function RowPage({ entity, id, given }: RowPageProps): ReactElement | null {
  const { session, state, language } = usePane();
  const { register } = state;
  const saved = id === null || register === null ? null : (findRow(register, entity, id) as AnyRow | null);
  const own = useMemo(() => (register === null ? null : session.ownCells(entity)), [session, register, entity]);
  const columns = JSON.stringify(own?.headers ?? []);
  // A row that is as it was stays the same object, whatever else has been read.
  const row = useMemo(() => saved && rowWithOwn(saved, own), [saved, columns]);
  const [last, setLast] = useState<AnyRow | null>(row);
  const [blank] = useState(() => blankRow(entity));
  const fresh = useMemo(() => rowWithOwn(blank, own), [blank, columns]);
  const [proposed] = useState(() => (register === null || id !== null ? {} : beginning(register, entity, given, language, own)));
  if (row !== null && row !== last) setLast(row);
  if (register === null) return null;
  if (id !== null && row === null) return <GonePage entity={entity} id={id} last={last} />;
  return <RowEditor register={register} entity={entity} id={id} saved={saved} row={row ?? fresh} own={own} proposed={proposed} from={JSON.stringify(given)} />;
}
