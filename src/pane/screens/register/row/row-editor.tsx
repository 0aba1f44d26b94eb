import { makeStyles, tokens } from '@fluentui/react-components';
import { Archive20Regular, Copy20Regular, Table20Regular } from '@fluentui/react-icons';
import { useLayoutEffect, useMemo, useRef, useState, type FocusEvent, type ReactElement } from 'react';
import { readingChecks } from '../../../../app/check-register/all-rules.js';
import { draftFigures } from '../../../../app/rows/check-draft.js';
import { draftText } from '../../../../app/rows/draft-text.js';
import { fieldsInUse, fieldsWithoutColumn } from '../../../../app/rows/fields-in-use.js';
import { rowsPointingTo } from '../../../../app/rows/linked-rows.js';
import { ownName, type OwnCells } from '../../../../app/rows/own-names.js';
import { fieldsInConflict } from '../../../../app/rows/row-draft.js';
import { rowTitle } from '../../../../app/rows/row-title.js';
import type { FieldValues } from '../../../../app/session/register-session.js';
import { entities, type EntityKey } from '../../../../register/entities/index.js';
import type { Register } from '../../../../register/register.js';
import type { AnyRow } from '../../../../schema/entity.js';
import { shorten } from '../../../../schema/wording/shorten.js';
import { BackLink } from '../../../controls/back-link.js';
import { Button } from '../../../controls/button.js';
import { PageTitle } from '../../../controls/page-title.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { writeRoute } from '../../../state/route.js';
import { useLeaveGuard } from '../../../state/use-leave-guard.js';
import { useOutcome } from '../../../state/use-outcome.js';
import { findingsOf } from '../findings-of-rows.js';
import { FollowButton } from '../follow-button.js';
import { registerWords } from '../register-words.js';
import { rowWords } from '../row-words.js';
import { useOpenFollowed } from '../use-open-followed.js';
import { ArchiveDialog } from './archive-dialog.js';
import { HomelessFields } from './homeless-fields.js';
import { fieldId } from './field-id.js';
import { LeaveDialog } from './leave-dialog.js';
import { LinkedSection } from './linked-section.js';
import { OwnSection } from './own-section.js';
import { RowForm } from './row-form.js';
import { RowNotes } from './row-notes.js';
import { SaveBar } from './save-bar.js';
import { useDraftCheck } from './use-draft-check.js';
import { useRowDraft } from './use-row-draft.js';
import { useSave } from './use-save.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  foot: { margin: '4px 12px 16px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** A name may be 250 characters; the whole of it stands in its field. */
const longestTitle = 90;

interface RowEditorProps {
  readonly register: Register;
  readonly entity: EntityKey;
  readonly id: string | null;
  /** The row in the register; null for a new one, which is edited over a blank. */
  readonly saved: AnyRow | null;
  /** With its cells in people's own columns. */
  readonly row: AnyRow;
  readonly own: OwnCells | null;
  readonly proposed: FieldValues;
  readonly from: string;
}

/** A row with all that can be done to it. */
export function RowEditor({ register, entity, id, saved, row, own, proposed, from }: RowEditorProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session, state, language, go } = usePane();
  const settle = useOutcome();
  const work = useRowDraft({ register, entity, id, row, proposed, from });
  const checked = useDraftCheck(register, entity, saved, work.edited, work.unsaved || id === null);
  const guard = useLeaveGuard(work.unsaved);
  const elsewhere = useOpenFollowed(id === null ? null : { entity, id }, work.unsaved);
  const [archiving, setArchiving] = useState(false);
  const lastField = useRef<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  // Another row is another page: it begins at its top.
  useLayoutEffect(() => {
    // It may answer with a promise, which is no way of cleaning up.
    root.current?.scrollIntoView({ block: 'start' });
  }, []);

  const { label, plural } = entities[entity];
  const isHistory = 'historyOnly' in entities[entity];
  const isLocked = session.workbook.facts.readOnly;
  // What someone is in the middle of typing stays a form: it must be seen, and saved once the workbook can be written again.
  const readOnly = isHistory || (isLocked && !work.unsaved);
  const heading = rowTitle(register, entity, work.edited, language);
  const title = shorten(heading ?? word(id === null ? rowWords.newRow : registerWords.unnamed, { what: word(label).toLowerCase() }), longestTitle);
  const inForm = new Set([...fieldsInUse(register, entity).map(([name]) => name), ...(own?.headers ?? []).map(ownName)]);
  const homeless = Object.keys(work.draft.fields).filter((name) => !inForm.has(name));
  const { saving, failed, save } = useSave(work, row, title, homeless);
  const conflicts = saved === null ? [] : fieldsInConflict(work.draft, row).filter((name) => inForm.has(name));
  const figures = useMemo(() => checked?.figures ?? (saved === null ? {} : draftFigures({ register, entity, row: saved })), [checked, register, entity, saved]);
  const now = saved === null ? [] : findingsOf(state.check, entity, saved);
  // A cell that cannot be read stays so until the person types something else there.
  const unreadCells = now.filter(({ rule, place }) => rule in readingChecks && !(place.field !== null && place.field in work.draft.fields));
  // What is lacking is marked at the field itself.
  const findings = (checked === null || !work.unsaved ? now : [...unreadCells, ...checked.findings]).filter(({ rule }) => rule !== 'required-fields-are-filled');

  async function saveRow(): Promise<boolean> {
    const made = await save();
    if (made === null) return false;
    guard.letGo();
    return true;
  }

  async function saveAndShow(): Promise<void> {
    const made = await save();
    if (made === null) return;
    guard.letGo();
    if (id === null) go('register', { entity, id: made });
  }

  function archive(reason: string): void {
    setArchiving(false);
    void session.archiveRow(entity, id ?? '', reason).then((outcome) => {
      const done = { da: rowWords.archived.da.replace('{row}', () => title), en: rowWords.archived.en.replace('{row}', () => title) };
      if (!settle(outcome, done)) return;
      work.discard();
      guard.letGo();
      go('register', { entity });
    });
  }

  function onFocus(event: FocusEvent): void {
    const at = (event.target as HTMLElement).id;
    lastField.current = [...inForm].find((name) => fieldId(name) === at) ?? lastField.current;
  }

  const missing = fieldsWithoutColumn(register, entity);
  return (
    <div ref={root} className={styles.root} onFocus={onFocus}>
      <BackLink href={writeRoute({ screen: 'register', params: { entity } })}>{word(registerWords.backTo, { list: word(plural).toLowerCase() })}</BackLink>
      <PageTitle
        title={title}
        quiet
        lead={id === null ? word(rowWords.numberItself) : `${word(label)} ${id}`}
        actions={
          id === null ? null : (
            <>
              <Button size="small" appearance="subtle" icon={<Table20Regular />} onClick={() => void session.goTo({ entity, id, row: row.at.row, field: lastField.current })}>
                {word(rowWords.showInSheet)}
              </Button>
              <FollowButton />
              {readOnly || isLocked ? null : (
                <>
                  <Button size="small" appearance="subtle" icon={<Copy20Regular />} onClick={() => go('register', { entity, new: 'yes', copyOf: id })}>
                    {word(rowWords.copy)}
                  </Button>
                  <Button size="small" appearance="subtle" icon={<Archive20Regular />} onClick={() => setArchiving(true)}>
                    {word(rowWords.archive)}
                  </Button>
                </>
              )}
            </>
          )
        }
      />
      <RowNotes
        work={work}
        readOnly={isHistory ? rowWords.history : readOnly ? rowWords.readOnly : isLocked ? rowWords.readOnlyDraft : null}
        conflict={conflicts.length > 0}
        elsewhere={elsewhere}
        findings={findings.filter(({ place }) => place.field === null || !inForm.has(place.field))}
      />
      <HomelessFields register={register} work={work} names={homeless} />
      {saved === null ? null : <LinkedSection register={register} entity={entity} row={saved} mayAdd={!readOnly && !isLocked} />}
      <RowForm register={register} entity={entity} work={work} readOnly={readOnly} findings={findings} figures={figures} conflicts={conflicts} saved={row} />
      {own === null ? null : <OwnSection register={register} entity={entity} id={id} own={own} work={work} row={row} readOnly={readOnly} conflicts={conflicts} failed={failed} />}
      {missing.length > 0 ? <p className={styles.foot}>{word(rowWords.missingColumns, { columns: missing.map(([, field]) => word(field.label)).join(', ') })}</p> : null}
      {!readOnly && (work.unsaved || id === null) ? <SaveBar isNew={id === null} changes={Object.keys(work.draft.fields).length} saving={saving} stuck={failed || isLocked ? draftText(register, work.draft, title, language) : null} onSave={() => void saveAndShow()} onDiscard={work.discard} /> : null}
      {archiving && saved !== null ? <ArchiveDialog row={title} pointing={rowsPointingTo(register, entity, saved).reduce((sum, { rows }) => sum + rows.length, 0)} onArchive={archive} onClose={() => setArchiving(false)} /> : null}
      {guard.asked ? (
        <LeaveDialog
          onStay={guard.stay}
          onGoOn={guard.goOn}
          onSave={() => {
            guard.stay();
            void saveRow().then((done) => {
              if (done) guard.goOn();
            });
          }}
        />
      ) : null}
    </div>
  );
}
