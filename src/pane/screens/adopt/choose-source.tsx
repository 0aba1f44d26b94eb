import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { listKind } from '../../../adoption/kinds/list-kinds.js';
import { proposeMapping } from '../../../adoption/mapping/propose-mapping.js';
import type { AdoptionSource } from '../../../app/session/adoption/adoption-desk.js';
import { Bones } from '../../controls/bones.js';
import { Button } from '../../controls/button.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { adoptWords } from './adopt-words.js';
import { FilePlace } from './file-place.js';
import type { Chosen } from './stages.js';
import { useAttempt } from './use-attempt.js';

const useStyles = makeStyles({
  inner: { padding: '0 12px 12px' },
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  sheets: { listStyleType: 'none', margin: '0 0 8px', padding: 0 },
  reason: { display: 'block', marginLeft: '32px', marginTop: '-4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ChooseSourceProps {
  readonly onChosen: (chosen: Chosen) => void;
}

function hasContent({ workbook }: AdoptionSource): boolean {
  return workbook.sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell !== null && cell !== '')));
}

/** Where the list is: sheets of the open workbook, a file, or nowhere yet. */
export function ChooseSource({ onChosen }: ChooseSourceProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session, state, language, tell, go } = usePane();
  const { run, busy } = useAttempt();
  const [source, setSource] = useState<AdoptionSource | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const isNew = state.register === null;

  useEffect(() => {
    let wanted = true;
    void run(session.adoption.look()).then((looked) => {
      if (wanted) setSource(looked ?? { workbook: { sheets: [] }, file: null, remarks: [] });
    });
    return () => {
      wanted = false;
    };
  }, [session, run]);

  async function openFile(file: File): Promise<void> {
    setReading(file.name);
    const opened = await run(file.arrayBuffer().then((buffer) => session.adoption.open(file.name, new Uint8Array(buffer))));
    setReading(null);
    if (opened === null) return;
    const proposal = proposeMapping(opened.workbook);
    if (opened.workbook.sheets.length === 1 && proposal.mapping.sheets.length === 1) onChosen({ source: opened, ...proposal });
    else setSource(opened);
  }

  async function beginEmpty(): Promise<void> {
    if ((await run(session.adoption.beginEmpty(language))) === null) return;
    go('start');
    tell(adoptWords.begun, 'done');
  }

  if (source === null || reading !== null) return <Bones label={reading === null ? word(adoptWords.looking) : word(adoptWords.readingFile, { file: reading })} />;
  return (
    <>
      <Section title={source.file === null ? word(adoptWords.sheets) : word(adoptWords.sheetsOf, { file: source.file })}>
        <div className={styles.inner}>
          {hasContent(source) ? <SheetChoice key={source.file ?? ''} source={source} onChosen={onChosen} /> : <p className={styles.text}>{word(isNew ? adoptWords.noSheets : adoptWords.noSheetsMore)}</p>}
        </div>
      </Section>
      <Section title={word(adoptWords.file)}>
        <div className={styles.inner}>
          <FilePlace onFile={(file) => void openFile(file)} />
        </div>
      </Section>
      {isNew ? (
        <Section title={word(adoptWords.empty)}>
          <div className={styles.inner}>
            <p className={styles.text}>{word(adoptWords.emptyAbout)}</p>
            <Button disabled={busy} onClick={() => void beginEmpty()}>
              {word(adoptWords.beginEmpty)}
            </Button>
          </div>
        </Section>
      ) : null}
    </>
  );
}

/** Those that look like lists of projects or systems are chosen beforehand; of the others it is told why not. */
function SheetChoice({ source, onChosen }: { readonly source: AdoptionSource } & ChooseSourceProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { tell } = usePane();
  const proposed = proposeMapping(source.workbook);
  const [wanted, setWanted] = useState<ReadonlySet<string>>(() => new Set(proposed.mapping.sheets.map(({ sheet }) => sheet)));

  function next(): void {
    if (wanted.size === 0) {
      tell(adoptWords.chooseOne, 'problem');
      return;
    }
    const proposal = proposeMapping(source.workbook, [...wanted]);
    const [first] = proposal.notRead.filter(({ sheet }) => wanted.has(sheet));
    if (proposal.mapping.sheets.length === 0) tell({ da: `${first?.sheet ?? ''}: ${first?.reason.da ?? ''}.`, en: `${first?.sheet ?? ''}: ${first?.reason.en ?? ''}.` }, 'problem');
    else onChosen({ source, ...proposal });
  }

  return (
    <>
      <ul className={styles.sheets}>
        {source.workbook.sheets.map(({ name }) => {
          const reason = proposed.notRead.find(({ sheet }) => sheet === name)?.reason;
          const { entity = 'project' } = proposed.mapping.sheets.find(({ sheet }) => sheet === name) ?? {};
          return (
            <li key={name}>
              <Checkbox
                label={name}
                checked={wanted.has(name)}
                onChange={(_event, { checked }) => setWanted(new Set(checked === true ? [...wanted, name] : [...wanted].filter((one) => one !== name)))}
              />
              <span className={styles.reason}>{reason ? word(reason) : word(adoptWords.found, { plural: word(listKind(entity).words.plural) })}</span>
            </li>
          );
        })}
      </ul>
      <Button appearance="primary" onClick={next}>
        {word(adoptWords.propose)}
      </Button>
    </>
  );
}
