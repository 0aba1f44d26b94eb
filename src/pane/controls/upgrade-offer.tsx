import { lazy, Suspense, type ReactElement } from 'react';
import { usePane } from '../state/pane-context.js';

const UpgradeNotice = lazy(async () => ({ default: (await import('./upgrade-notice.js')).UpgradeNotice }));

/** The notice of a register of another version, fetched only where there is something to say. */
export function UpgradeOffer(): ReactElement | null {
  const { session, state } = usePane();
  const isNewer = state.check?.findings.some(({ rule }) => rule === 'workbook-is-not-newer') === true;
  if (!isNewer && !session.lacksColumns()) return null;
  return (
    <Suspense fallback={null}>
      <UpgradeNotice />
    </Suspense>
  );
}
