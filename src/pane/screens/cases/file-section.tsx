import { Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { placeOf } from '../../../app/check-register.js';
import { editionNote, editionRefusal } from '../../../app/documents/edition-words.js';
import { planCaseFile, type PlannedCase } from '../../../app/documents/make-case.js';
import { whatStops } from '../../../app/documents/privacy-stop.js';
import { fill, type Text } from '../../../schema/text.js';
import { shortListOf } from '../../../schema/wording/list-words.js';
import type { Register } from '../../../register/register.js';
import type { Case } from '../../../reports/facts/meeting-facts.js';
import { Button } from '../../controls/button.js';
import { Field } from '../../controls/field.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { usePaperOffer } from '../../state/use-paper-offer.js';
import { caseWords } from './case-words.js';

const useStyles = makeStyles({
  body: { padding: '0 12px 12px', display: 'flex', flexDirection: 'column', gap: '8px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 12px' },
});

const cellsShown = 6;

function refusalOf(planned: Exclude<PlannedCase, { readonly kind: 'planned' }>): Text {
  if (planned.kind === 'gone') return caseWords.gone;
  if (planned.kind !== 'stopped') return editionRefusal(planned);
  const what = whatStops(planned.findings);
  const said = (language: 'da' | 'en'): string => fill(caseWords.fileCells[language], { what: what[language], cells: shortListOf(planned.findings.map(placeOf), cellsShown, language) });
  return { da: said('da'), en: said('en') };
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}

/** The long text of a case is written in Word: the prefilled file to download, and where it lies once it has been put somewhere. */
export function FileSection({ register, item }: { readonly register: Register; readonly item: Case }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session, state, tell } = usePane();
  const settle = useOutcome();
  const paper = usePaperOffer();
  const [address, setAddress] = useState(item.file ?? '');
  const [isWrong, setWrong] = useState(false);

  function download(): void {
    const planned = planCaseFile(register, item.id ?? '');
    if (planned.kind !== 'planned') return tell(refusalOf(planned), 'problem');
    const { name, model } = planned.file;
    paper?.offer(async ({ render, template }) => [{ name, bytes: await render(model, template) }], planned.edition === null ? undefined : editionNote(planned.edition));
  }

  function save(): void {
    const wanted = address.trim();
    setWrong(wanted !== '' && !isAddress(wanted));
    if (wanted !== '' && !isAddress(wanted)) return;
    void session.saveRow({ entity: 'case', id: item.id ?? '', seen: { file: item.file }, values: { file: wanted === '' ? null : wanted } }).then((outcome) => settle(outcome, caseWords.fileSaved));
  }

  const isChanged = address.trim() !== (item.file ?? '');
  return (
    <Section title={word(caseWords.file)}>
      <div className={styles.body}>
        <p className={styles.quiet}>{word(caseWords.fileAbout)}</p>
        <div className={styles.actions}>
          {paper === null || item.id === null ? null : (
            <Button disabled={paper.making} onClick={download}>
              {word(paper.making ? caseWords.fileMaking : caseWords.fileMake)}
            </Button>
          )}
          {item.file === null || !isAddress(item.file) ? null : (
            <Link href={item.file} target="_blank" rel="noreferrer">
              {word(caseWords.fileOpen)}
            </Link>
          )}
        </div>
        <Field label={word(caseWords.fileLink)} hint={word(caseWords.fileLinkHint)} {...(isWrong ? { validationMessage: word(caseWords.fileLinkBad), validationState: 'error' as const } : {})}>
          <Input type="url" value={address} onChange={(_, { value }) => setAddress(value)} />
        </Field>
        {isChanged && item.id !== null ? (
          <div className={styles.actions}>
            <Button disabled={state.busy} onClick={save}>
              {word(caseWords.fileSave)}
            </Button>
          </div>
        ) : null}
      </div>
    </Section>
  );
}
