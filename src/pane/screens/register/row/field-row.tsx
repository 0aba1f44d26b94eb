import type { ReactElement } from 'react';
import { readTyped } from '../../../../app/rows/read-typed.js';
import { shownInWords } from '../../../../app/rows/row-title.js';
import type { Register } from '../../../../register/register.js';
import type { Field } from '../../../../schema/field.js';
import type { Finding } from '../../../../schema/finding.js';
import { FieldControl } from '../../../controls/fields/field-control.js';
import { fieldWords } from '../../../controls/fields/field-words.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { rowWords } from '../row-words.js';
import { FieldConflict } from './field-conflict.js';
import { FieldFrame, ReadFrame } from './field-frame.js';
import { fieldId } from './field-id.js';
import { FindingLine } from './finding-line.js';
import type { DraftOfRow } from './use-row-draft.js';

interface FieldRowProps {
  readonly register: Register;
  readonly name: string;
  readonly field: Field;
  readonly work: DraftOfRow;
  readonly required: boolean;
  readonly findings: readonly Finding[];
  /** What stands in the sheet when someone else has changed the field meanwhile. */
  readonly theirs: { readonly value: unknown } | null;
}

function isWide(field: Field): boolean {
  return ['long-text', 'refs', 'link', 'ref'].includes(field.kind.name) || (field.width ?? 0) >= 24;
}

/** One field a person writes: its name, its control, what it means, and what is wrong with it. */
export function FieldRow({ register, name, field, work, required, findings, theirs }: FieldRowProps): ReactElement {
  const word = useWords();
  const { language } = usePane();
  const { draft, edited } = work;
  const changed = draft.fields[name];
  const value = edited[name] ?? null;
  const id = fieldId(name);
  const read = changed?.text === undefined ? null : readTyped(field, changed.text, { language, asOf: register.asOf });
  const unread = changed?.text === undefined ? null : read !== null && !read.ok ? word(fieldWords.expected, { expected: word(read.expected) }) : word(fieldWords.noRow, { text: changed.text });
  return (
    <FieldFrame
      id={id}
      label={word(field.label)}
      isWide={isWide(field)}
      isChanged={changed !== undefined}
      mark={required && value === null ? { text: word(rowWords.required), isUrgent: draft.id !== null } : null}
      help={word(field.help)}
      onUndo={() => work.undo(name)}
      control={
        <FieldControl
          id={id}
          field={field}
          value={value}
          text={changed?.text}
          describedBy={`${id}-notes ${id}-help`}
          required={required}
          invalid={unread !== null || findings.some(({ severity }) => severity === 'error')}
          onValue={(next) => work.setValue(name, next)}
          onText={(text) => work.setText(name, text)}
        />
      }
      notes={
        <>
          {unread === null ? null : <FindingLine severity="error" text={unread} />}
          {findings.map((finding) => (
            <FindingLine key={`${finding.rule} ${JSON.stringify(finding.params)}`} finding={finding} work={work} />
          ))}
        </>
      }
      conflict={
        theirs ? (
          <FieldConflict
            label={word(field.label)}
            mine={changed?.text ?? shownInWords(register, field, value, language)}
            theirs={shownInWords(register, field, theirs.value, language)}
            onKeepMine={() => work.keepMine(name)}
            onTakeTheirs={() => work.undo(name)}
          />
        ) : null
      }
    />
  );
}

/** A field that cannot be written here: calculated, or in a row that is only read. */
export function ReadField({ register, field, value }: { readonly register: Register; readonly field: Field; readonly value: unknown }): ReactElement {
  const word = useWords();
  const { language } = usePane();
  return (
    <ReadFrame
      label={word(field.label)}
      isWide={isWide(field)}
      mark={field.formula ? word(rowWords.calculated) : null}
      value={shownInWords(register, field, value ?? null, language)}
      none={word(field.formula ? rowWords.noFigure : rowWords.empty)}
      help={word(field.help)}
    />
  );
}
