import type { ReactElement } from 'react';
import { usePane } from '../../state/pane-context.js';
import { ChangePage } from './change-page.js';
import { LogList } from './log-list.js';

/** Who changed what and when. */
export default function LogScreen(): ReactElement {
  const { params } = usePane();
  const change = params['change'];
  return change === undefined ? <LogList key={`${params['entity'] ?? ''} ${params['key'] ?? ''}`} /> : <ChangePage id={change} />;
}
