import { asUnavailable } from '../../../app/session/inner/as-unavailable.js';
import { markFills } from '../../../app/mark-fills.js';
import { unavailableSentence } from '../../../app/unavailable-sentences.js';
import type { Finding, Severity } from '../../../schema/finding.js';
import { usePane } from '../../state/pane-context.js';
import { checkWords } from './check-words.js';

const order: readonly Severity[] = ['info', 'warning', 'error'];

interface Cell {
  readonly sheet: string;
  readonly address: string;
}

const remembered = 'marks';

/** Colours the cells of faults in the sheet, and takes the colours away again. */
export function useMarks(): { readonly mark: (findings: readonly Finding[]) => Promise<void>; readonly unmark: (findings: readonly Finding[]) => Promise<void> } {
  const { session, tell, kept } = usePane();

  function marksBefore(): readonly Cell[] {
    try {
      return JSON.parse(kept.get(remembered) ?? '[]') as readonly Cell[];
    } catch {
      return [];
    }
  }

  async function attempt(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      tell(unavailableSentence(asUnavailable(error)), 'problem');
    }
  }

  function cellsOf(findings: readonly Finding[]): ReadonlyMap<string, Cell & { readonly fill: string }> {
    const cells = new Map<string, Cell & { readonly fill: string }>();
    // The gravest comes last and wins the cell.
    for (const severity of order) {
      for (const { place } of findings.filter((finding) => finding.severity === severity)) {
        if (place.sheet !== null && place.address !== null) cells.set(`${place.sheet}!${place.address}`, { sheet: place.sheet, address: place.address, fill: markFills[severity] });
      }
    }
    return cells;
  }

  return {
    mark: (findings) =>
      attempt(async () => {
        const cells = cellsOf(findings);
        if (cells.size === 0) {
          tell(checkWords.nothingToMark);
          return;
        }
        const old = marksBefore().filter(({ sheet, address }) => !cells.has(`${sheet}!${address}`));
        await session.workbook.mark([...old.map((cell) => ({ ...cell, fill: null })), ...cells.values()]);
        kept.set(remembered, JSON.stringify([...cells.values()].map(({ sheet, address }) => ({ sheet, address }))));
        tell(checkWords.marked, 'done');
      }),
    unmark: (findings) =>
      attempt(async () => {
        const cells = new Map<string, Cell>([...marksBefore().map((cell) => [`${cell.sheet}!${cell.address}`, cell] as const), ...cellsOf(findings)]);
        await session.workbook.mark([...cells.values()].map(({ sheet, address }) => ({ sheet, address, fill: null })));
        kept.set(remembered, null);
        tell(checkWords.unmarked, 'done');
      }),
  };
}
