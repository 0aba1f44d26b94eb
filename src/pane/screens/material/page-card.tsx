import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { Slide } from '../../../schema/document-models.js';
import type { DocumentKind } from '../../../register/choices/prioritisation.js';
import type { Register } from '../../../register/register.js';
import { ownTextRow } from '../../../app/documents/own-text-edit.js';
import { useWords } from '../../state/pane-context.js';
import { materialWords } from './material-words.js';
import { OwnTextForm } from './own-text-form.js';
import { PageBlock } from './page-blocks.js';

const useStyles = makeStyles({
  card: { margin: '0 12px 12px', padding: '10px 12px 12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderTop: `3px solid ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground1, overflow: 'clip' },
  number: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { margin: '2px 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  small: { margin: '2px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginTop: '8px' },
});

interface PageCardProps {
  readonly register: Register;
  readonly slide: Slide;
  readonly number: number;
  readonly document: DocumentKind;
  readonly meeting: string | null;
}

export function PageCard({ register, slide, number, document, meeting }: PageCardProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const heading = useId();
  const [changing, setChanging] = useState(false);
  const own = ownTextRow(register, document, meeting, slide.id);
  const isOwn = own !== null && (own.title !== null || own.comment !== null);
  return (
    <article className={styles.card} aria-labelledby={heading}>
      <span className={styles.number}>{number}</span>
      <h2 id={heading} className={styles.title}>
        {slide.title}
      </h2>
      {slide.subtitle === undefined ? null : <p className={styles.small}>{slide.subtitle}</p>}
      {slide.contents.map(({ block }, index) => (
        <PageBlock key={index} block={block} />
      ))}
      {slide.footnote === undefined ? null : <p className={styles.small}>{slide.footnote}</p>}
      <div className={styles.foot}>
        <Button size="small" aria-label={word(materialWords.changeOf, { number })} onClick={() => setChanging(true)}>
          {word(materialWords.change)}
        </Button>
        {isOwn ? <span className={styles.small}>{word(materialWords.own)}</span> : null}
      </div>
      {changing ? <OwnTextForm register={register} slide={slide} number={number} document={document} meeting={meeting} onClose={() => setChanging(false)} /> : null}
    </article>
  );
}
