import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formSections, isWritten, type FormSection } from '../../../../app/rows/fields-in-use.js';
import { isAskedFor } from '../../../../register/checking/asked-fields.js';
import { entities, type EntityKey } from '../../../../register/entities/index.js';
import type { Register } from '../../../../register/register.js';
import type { AnyRow } from '../../../../schema/entity.js';
import type { Finding } from '../../../../schema/finding.js';
import { useWords } from '../../../state/pane-context.js';
import { rowWords } from '../row-words.js';
import { FieldRow, ReadField } from './field-row.js';
import { RowSection } from './row-section.js';
import type { DraftOfRow } from './use-row-draft.js';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))', columnGap: '16px', rowGap: '12px', margin: 0 },
  figures: { marginTop: '12px' },
});

interface RowFormProps {
  readonly register: Register;
  readonly entity: EntityKey;
  readonly work: DraftOfRow;
  readonly readOnly: boolean;
  readonly findings: readonly Finding[];
  readonly figures: Readonly<Record<string, unknown>>;
  readonly conflicts: readonly string[];
  /** The row as it stands in the sheet. */
  readonly saved: AnyRow;
}

/** The form of a row, made from the schema: what a table has under the headings of its sheet. */
export function RowForm(props: RowFormProps): ReactElement {
  const { register, entity } = props;
  return (
    <>
      {formSections(register, entity).map((section) => (
        <Section key={section.title?.da ?? ''} section={section} {...props} />
      ))}
    </>
  );
}

function Section({ section, register, entity, work, readOnly, findings, figures, conflicts, saved }: RowFormProps & { readonly section: FormSection }): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const written = section.fields.filter(([name, field]) => isWritten(name, field));
  const calculated = section.fields.filter(([, field]) => field.formula !== undefined);
  const filled = written.filter(([name]) => work.edited[name] !== null).length;
  const speaks = findings.some(({ place }) => section.fields.some(([name]) => name === place.field));
  const changes = written.some(([name]) => name in work.draft.fields);
  if (written.length + calculated.length === 0) return null;
  // What another part has brought is folded away until something stands in it.
  const opened = changes || speaks || section.title === null || (written.length > 0 && (section.part === null || filled > 0));
  return (
    <RowSection title={word(section.title ?? rowWords.basics)} note={written.length > 0 ? word(rowWords.filledOf, { filled, total: written.length }) : undefined} opened={opened}>
      {readOnly ? (
        <dl className={styles.fields}>
          {section.fields.map(([name, field]) => (
            <ReadField key={name} register={register} field={field} value={field.formula ? figures[name] : saved[name]} />
          ))}
        </dl>
      ) : (
        <>
          <div className={styles.fields}>
            {written.map(([name, field]) => (
              <FieldRow
                key={name}
                register={register}
                name={name}
                field={field}
                work={work}
                required={isAskedFor(entities[entity], work.edited, field)}
                findings={findings.filter(({ place }) => place.field === name)}
                theirs={conflicts.includes(name) ? { value: saved[name] } : null}
              />
            ))}
          </div>
          {calculated.length > 0 ? (
            <dl className={mergeClasses(styles.fields, written.length > 0 && styles.figures)}>
              {calculated.map(([name, field]) => (
                <ReadField key={name} register={register} field={field} value={figures[name]} />
              ))}
            </dl>
          ) : null}
        </>
      )}
    </RowSection>
  );
}
