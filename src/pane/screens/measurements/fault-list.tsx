import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MeasurementFault } from '../../../app/measurements/judge-measurement.js';
import { Button } from '../../controls/button.js';
import { SeverityMark } from '../../controls/severity-mark.js';
import { useWords } from '../../state/pane-context.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  fault: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center', fontSize: tokens.fontSizeBase200 },
  text: { flexBasis: '150px', flexGrow: 1 },
});

/** What is wrong with a measurement, each with what would put it right. */
export function FaultList({ faults, onFix }: { readonly faults: readonly MeasurementFault[]; readonly onFix: (fault: MeasurementFault) => void }): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  if (faults.length === 0) return null;
  return (
    <ul className={styles.list} aria-live="polite">
      {faults.map((fault) => (
        <li key={fault.code} className={styles.fault}>
          <SeverityMark severity={fault.severity} />
          <span className={styles.text}>{word(fault.text)}</span>
          {fault.fix ? (
            <Button size="small" onClick={() => onFix(fault)}>
              {word(fault.fix.label)}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
