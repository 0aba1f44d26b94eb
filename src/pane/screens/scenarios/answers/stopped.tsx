import { useMemo, type ReactElement, type ReactNode } from 'react';
import { placeOf } from '../../../../app/check-register.js';
import { privacyStops, whatStops } from '../../../../app/documents/privacy-stop.js';
import type { Register } from '../../../../register/register.js';
import { EmptyState } from '../../../controls/empty-state.js';
import { useWords } from '../../../state/pane-context.js';
import { answerWords as words } from './answer-words.js';

const cellsShown = 6;

/** Its children, unless cells of the register must not leave the house: then which. */
export function UnlessStopped({ register, children }: { readonly register: Register; readonly children: ReactNode }): ReactElement {
  const word = useWords();
  const findings = useMemo(() => privacyStops(register), [register]);
  if (findings.length === 0) return <>{children}</>;
  return <EmptyState level={2} title={word(words.stopped)} text={`${word(whatStops(findings))}. ${word(words.cells, { cells: findings.slice(0, cellsShown).map(placeOf).join(', ') })}`} />;
}
