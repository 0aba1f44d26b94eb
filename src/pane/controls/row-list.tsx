import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { focusRing } from './focus-ring.js';

const useStyles = makeStyles({
  frame: { overflowY: 'auto', overflowX: 'hidden', flexGrow: 1, minHeight: '120px', contain: 'strict', backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0 },
  item: { position: 'absolute', top: 0, left: 0, width: '100%', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, boxSizing: 'border-box' },
  row: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    padding: '8px 12px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...focusRing,
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected, boxShadow: `inset 3px 0 0 ${tokens.colorBrandBackground}` },
});

interface RowListProps<T> {
  /** What the list is of, read out. */
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
  readonly onOpen: (item: T) => void;
  /** Key of the row that is shown elsewhere at the same time. */
  readonly chosen?: string | null;
  /** Key of the row the list begins at: seen, and the first to have the focus. */
  readonly begin?: string | null;
  /** Height of a row before it has been measured, in pixels. */
  readonly rowHeight?: number;
}

/**
 * A list of any length of which only what is seen is in the page. It is one stop for Tab whoever moves the focus: one row
 * can have it, the others cannot until the arrows, Home, End, Page up or Page down come to them. Enter opens a row.
 */
export function RowList<T>({ label, items, keyOf, children, onOpen, chosen = null, begin = null, rowHeight = 56 }: RowListProps<T>): ReactElement {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const [first] = useState(() => Math.max(0, begin === null ? 0 : items.findIndex((item) => keyOf(item) === begin)));
  const [active, setActive] = useState(first);
  const wanted = useRef<number | null>(begin !== null && first > 0 && document.hasFocus() ? first : null);
  const at = Math.max(0, Math.min(active, items.length - 1));
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    initialOffset: Math.max(0, first - 2) * rowHeight,
    getItemKey: (index) => keyOf(items[index] as T),
    // The row that can have the focus stays in the page, so that Tab always finds the list.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const seen = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      return at < first && count > 0 ? [at, ...seen] : at > last ? [...seen, at] : seen;
    },
  });

  useEffect(() => {
    if (wanted.current === null) return;
    const row = frame.current?.querySelector<HTMLElement>(`[data-index="${String(wanted.current)}"] > button`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  function move(to: number): void {
    const index = Math.max(0, Math.min(items.length - 1, to));
    wanted.current = index;
    rows.scrollToIndex(index);
    setActive(index);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1, PageDown: at + page, PageUp: at - page };
    const to = steps[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(to);
  }

  return (
    <div ref={frame} className={styles.frame}>
      <ul aria-label={label} className={styles.list} style={{ height: rows.getTotalSize() }} onKeyDown={onKeyDown}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index] as T;
          return (
            <li key={key} ref={rows.measureElement} data-index={index} className={styles.item} style={{ transform: `translateY(${String(start)}px)` }} aria-setsize={items.length} aria-posinset={index + 1}>
              <button
                type="button"
                tabIndex={index === at ? 0 : -1}
                className={mergeClasses(styles.row, keyOf(item) === chosen && styles.chosen)}
                {...(keyOf(item) === chosen ? { 'aria-current': true } : {})}
                onFocus={() => setActive(index)}
                onClick={() => onOpen(item)}
              >
                {children(item)}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
