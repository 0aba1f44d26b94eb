import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { FoundOptions, Option } from '../../../app/rows/row-options.js';
import { formatNumber } from '../../../schema/wording/number-words.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { fieldWords } from './field-words.js';

const useStyles = makeStyles({
  root: { position: 'relative', width: '100%', minWidth: 0 },
  input: { width: '100%', minWidth: 0, '& input': { textOverflow: 'ellipsis', minWidth: 0 } },
  chevron: { display: 'flex', color: tokens.colorNeutralForeground2, cursor: 'pointer' },
  popup: {
    position: 'absolute',
    zIndex: 10,
    top: 'calc(100% + 2px)',
    left: 0,
    right: 0,
    maxHeight: '232px',
    overflowY: 'auto',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    scrollMarginBottom: '64px',
  },
  list: { listStyleType: 'none', margin: 0, padding: '4px' },
  option: { display: 'flex', gap: '8px', justifyContent: 'space-between', alignItems: 'baseline', padding: '5px 8px', borderRadius: tokens.borderRadiusMedium, cursor: 'pointer', overflowWrap: 'anywhere' },
  active: { backgroundColor: tokens.colorNeutralBackground1Hover, outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexShrink: 0 },
  count: { padding: '4px 12px 8px', margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const mostShown = 50;

interface ComboboxProps {
  readonly attributes: Readonly<Record<string, string | boolean>>;
  /** Name of the field, for the button that shows all. */
  readonly name: string;
  /** What stands in the box while nobody types. */
  readonly shown: string;
  readonly find: (query: string, most: number) => FoundOptions;
  readonly onChoose: (option: Option) => void;
  /** Each time the person types; then what stands there when they leave without choosing. */
  readonly onType?: (text: string) => void;
  readonly onLeave?: (text: string) => void;
  readonly placeholder?: string;
  /** What is said when nothing fits. */
  readonly none?: string;
  /** Anything may be typed: Enter then takes what stands there, and not the first that fits. */
  readonly free?: true;
}

/** A box in which one types a part of what one means and chooses among what fits. By the keyboard: arrows, Enter, Esc. */
export function Combobox({ attributes, name, shown, find, onChoose, onType, onLeave, placeholder, none, free }: ComboboxProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const popup = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { options, total } = open ? find(typed ?? '', mostShown) : { options: [], total: 0 };

  useEffect(() => {
    if (open) popup.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  useEffect(() => {
    popup.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function show(): void {
    setOpen(true);
    setActive(-1);
  }

  function choose(option: Option | undefined): void {
    if (!option) return;
    setTyped(null);
    setOpen(false);
    onChoose(option);
  }

  function type(text: string): void {
    setTyped(text);
    setOpen(true);
    setActive(free || text.trim() === '' ? -1 : 0);
    onType?.(text);
  }

  function leave(): void {
    if (typed !== null) onLeave?.(typed);
    setTyped(null);
    setOpen(false);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) return show();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive(active === -1 && step === -1 ? options.length - 1 : Math.max(0, Math.min(options.length - 1, active + step)));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      if (options[active]) choose(options[active]);
      else setOpen(false);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  }

  return (
    <div className={styles.root}>
      <Input
        className={styles.input}
        input={{
          ref: input,
          role: 'combobox',
          'aria-expanded': open,
          'aria-autocomplete': 'list',
          ...(open ? { 'aria-controls': listId } : {}),
          ...(open && options[active] ? { 'aria-activedescendant': `${listId}-${String(active)}` } : {}),
          ...attributes,
        }}
        value={typed ?? shown}
        placeholder={placeholder}
        autoComplete="off"
        onChange={(_event, { value }) => type(value)}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.target.select()}
        onClick={() => (open ? undefined : show())}
        onBlur={leave}
        contentAfter={
          <span
            className={styles.chevron}
            title={word(fieldWords.showAll, { field: name })}
            onMouseDown={(event) => {
              // The box keeps the focus, so that leaving it does not close what the press has opened.
              event.preventDefault();
              input.current?.focus();
              if (open) setOpen(false);
              else show();
            }}
          >
            <ChevronDown16Regular />
          </span>
        }
      />
      {open ? (
        <div ref={popup} className={styles.popup} onMouseDown={(event) => event.preventDefault()}>
          <ul id={listId} role="listbox" aria-label={name} className={styles.list}>
            {options.map((option, index) => (
              <li key={option.value} id={`${listId}-${String(index)}`} role="option" aria-selected={index === active} className={mergeClasses(styles.option, index === active && styles.active)} onMouseMove={() => setActive(index)} onClick={() => choose(option)}>
                <span>{option.text}</span>
                {option.note ? <span className={styles.note}>{option.note}</span> : null}
              </li>
            ))}
          </ul>
          {options.length < total || options.length === 0 ? (
            <p className={styles.count} role="status">
              {options.length === 0 ? (none ?? word(fieldWords.none)) : word(fieldWords.some, { shown: options.length, total: formatNumber(total, language) })}
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
