import { Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Open20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useWords } from '../../state/pane-context.js';
import { Button } from '../button.js';
import { controlAttributes, type FieldControlProps } from './field-props.js';
import { fieldWords } from './field-words.js';

const useStyles = makeStyles({
  root: { width: '100%', minWidth: 0 },
  area: { width: '100%', '& textarea': { fieldSizing: 'content', minHeight: '60px', maxHeight: '300px' } },
  sentence: { width: '100%', '& textarea': { fieldSizing: 'content', minHeight: '32px', maxHeight: '300px' } },
  advice: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

function shown({ value, text }: FieldControlProps): string {
  return text ?? (typeof value === 'string' ? value : '');
}

/** A longer text than a page has room for is kept whole; the person is only told. */
function Advice({ field, value }: FieldControlProps): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { input } = field.kind;
  const length = typeof value === 'string' ? value.length : 0;
  if (input.type !== 'text-length' || length <= input.max) return null;
  return <span className={styles.advice}>{word(fieldWords.long, { length, max: input.max })}</span>;
}

/** Texts that may be longer than this get room to be read whole. */
const oneLine = 120;

/** A sentence, on as many lines as it takes to see it whole. */
function SentenceControl(props: FieldControlProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Textarea
        className={styles.sentence}
        {...controlAttributes(props)}
        rows={1}
        value={shown(props)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
        onChange={(_event, { value }) => props.onValue(value.trim() === '' ? null : value)}
      />
      <Advice {...props} />
    </>
  );
}

/** One line of text. Blanks at the ends are left while typing, and go when the text is saved. A cell with several lines keeps them. */
export function TextControl(props: FieldControlProps): ReactElement {
  const styles = useStyles();
  const { input } = props.field.kind;
  if (/\n/.test(shown(props))) return <LongTextControl {...props} />;
  if (input.type === 'text-length' && input.max > oneLine) return <SentenceControl {...props} />;
  return (
    <>
      <Input className={styles.root} {...controlAttributes(props)} value={shown(props)} autoComplete="off" onChange={(_event, { value }) => props.onValue(value.trim() === '' ? null : value)} />
      <Advice {...props} />
    </>
  );
}

export function LongTextControl(props: FieldControlProps): ReactElement {
  const styles = useStyles();
  return <Textarea className={styles.area} {...controlAttributes(props)} value={shown(props)} onChange={(_event, { value }) => props.onValue(value.trim() === '' ? null : value)} />;
}

/** A web address can be opened; a path to a folder only read, since a page may not open it. */
export function LinkControl(props: FieldControlProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const address = shown(props).trim();
  return (
    <Input
      className={styles.root}
      {...controlAttributes(props)}
      value={shown(props)}
      autoComplete="off"
      onChange={(_event, { value }) => props.onValue(value.trim() === '' ? null : value)}
      contentAfter={
        /^https?:\/\/\S+$/i.test(address) ? (
          <Button size="small" appearance="transparent" icon={<Open20Regular />} aria-label={word(fieldWords.openLink)} onClick={() => globalThis.open(address, '_blank', 'noopener,noreferrer')} />
        ) : null
      }
    />
  );
}
