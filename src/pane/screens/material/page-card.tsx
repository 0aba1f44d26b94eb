import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { ownTextRow } from '../../../app/documents/own-text-edit.js';
import type { DocumentPage } from '../../../app/documents/pages.js';
import type { PagedDocument } from '../../../app/documents/paged-documents.js';
import { drawBlock } from '../../../page-drawing/draw-block.js';
import type { Register } from '../../../register/register.js';
import { Button } from '../../controls/button.js';
import { useWords } from '../../state/pane-context.js';
import { DrawnNodes } from './drawn-nodes.js';
import { materialWords } from './material-words.js';
import { OwnTextForm } from './own-text-form.js';

const useStyles = makeStyles({
  card: { margin: '0 12px 12px', padding: '10px 12px 12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderTop: `3px solid ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground1, overflow: 'clip' },
  number: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { margin: '2px 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  small: { margin: '2px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginTop: '8px' },
});

interface PageCardProps {
  readonly register: Register;
  readonly shown: DocumentPage;
  readonly document: PagedDocument;
  readonly meeting: string | null;
}

export function PageCard({ register, shown, document, meeting }: PageCardProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const heading = useId();
  const [changing, setChanging] = useState(false);
  const { page, number, title, subtitle, blocks, footnote } = shown;
  const own = page === null ? null : ownTextRow(register, document, meeting, page);
  const isOwn = own !== null && (own.title !== null || own.comment !== null);
  return (
    <article className={styles.card} aria-labelledby={heading}>
      {number === null ? null : <span className={styles.number}>{number}</span>}
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      {subtitle === null ? null : <p className={styles.small}>{subtitle}</p>}
      <DrawnNodes nodes={blocks.flatMap((block) => drawBlock(block, register.language, 'h2'))} />
      {footnote === null ? null : <p className={styles.small}>{footnote}</p>}
      {page === null ? null : (
        <div className={styles.foot}>
          <Button size="small" aria-label={word(materialWords.changeOf, { title: title ?? '' })} onClick={() => setChanging(true)}>
            {word(materialWords.change)}
          </Button>
          {isOwn ? <span className={styles.small}>{word(materialWords.own)}</span> : null}
        </div>
      )}
      {changing && page !== null ? <OwnTextForm register={register} page={page} title={title ?? ''} document={document} meeting={meeting} onClose={() => setChanging(false)} /> : null}
    </article>
  );
}
