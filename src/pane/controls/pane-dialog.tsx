import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { unavailableSentence } from '../../app/unavailable-sentences.js';
import { placeOf } from '../state/keep-focus.js';
import { usePane, useWords } from '../state/pane-context.js';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'min(440px, calc(100vw - 24px))',
    maxHeight: 'calc(100vh - 24px)',
    padding: '16px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow28,
    overflowWrap: 'anywhere',
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  problem: { margin: '12px 0 0', color: tokens.colorStatusDangerForeground1 },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px', marginTop: '16px' },
});

const focusable = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex="0"]';

/** What has gone wrong of what a person did in the dialogue. */
function useProblemSinceOpening(): string | null {
  const { told, state } = usePane();
  const word = useWords();
  const [before] = useState({ told, failure: state.failure });
  if (state.failure !== null && state.failure !== before.failure) return word(unavailableSentence(state.failure));
  return told?.tone === 'problem' && told !== before.told ? word(told.text) : null;
}

interface PaneDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the safest first. */
  readonly actions: ReactNode;
  readonly onClose: () => void;
}

/**
 * A question above everything else, in the browser's own dialogue. It keeps Tab and Esc to itself: office.js moves the
 * focus by rules of its own, which know no dialogues.
 */
export function PaneDialog({ title, children, actions, onClose }: PaneDialogProps): ReactElement {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const problem = useProblemSinceOpening();

  useEffect(() => {
    const back = placeOf(document.activeElement ?? document.body);
    dialog.current?.showModal();
    return () => back()?.focus();
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
    if (event.key !== 'Tab') return;
    const stops = [...(dialog.current?.querySelectorAll<HTMLElement>(focusable) ?? [])].filter((one) => one.tabIndex >= 0 && one.offsetParent !== null);
    if (stops.length === 0) return;
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = (at === -1 ? (event.shiftKey ? stops.length - 1 : 0) : at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length;
    event.preventDefault();
    event.stopPropagation();
    stops[next]?.focus();
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      {children}
      {/* The page behind is shut off while the dialogue is open: what goes wrong must be said in here. */}
      <div role="alert">{problem === null ? null : <p className={styles.problem}>{problem}</p>}</div>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
}
