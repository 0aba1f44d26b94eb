import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '4px', padding: '12px 12px 8px' },
  words: { flexGrow: 1, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', outlineStyle: 'none' },
  sentence: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  lead: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  // A button without a frame is seen from its sign on.
  quiet: { marginLeft: '-8px' },
});

/** A longer title is a sentence, and is written smaller than a name. */
const longestName = 36;

interface PageTitleProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** None of the actions has a frame. */
  readonly quiet?: boolean;
}

/** The one heading of the first level on a screen. It takes the focus when what had it has gone with the screen before, and from the link that led here. */
export function PageTitle({ title, lead, actions, quiet = false }: PageTitleProps): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Never while the person is in the sheet: the pane does not take the focus from Excel.
    if (document.hasFocus() && (document.activeElement === document.body || document.activeElement?.closest('nav'))) heading.current?.focus();
  }, []);
  return (
    <div className={styles.root}>
      <div className={styles.words}>
        <h1 ref={heading} className={mergeClasses(styles.title, title.length > longestName && styles.sentence)} tabIndex={-1}>
          {title}
        </h1>
        {lead ? <p className={styles.lead}>{lead}</p> : null}
      </div>
      {actions ? <div className={mergeClasses(styles.actions, quiet && styles.quiet)}>{actions}</div> : null}
    </div>
  );
}
