import type { ReactElement } from 'react';
import { usePane } from '../../state/pane-context.js';
import { AcceptedList } from './accepted-list.js';
import { viewOf } from './addresses.js';
import { CheckList } from './check-list.js';
import { FindingPage } from './finding-page.js';
import { FindingSetPage } from './finding-set-page.js';

/** What is missing or wrong: the list, one set of it, or one fault. */
export default function CheckScreen(): ReactElement | null {
  const { state, params } = usePane();
  const { register, check } = state;
  if (register === null || check === null) return null;
  const view = viewOf(params);
  if (view.accepted) return <AcceptedList register={register} check={check} />;
  if (view.set !== null && view.finding !== null) return <FindingPage register={register} check={check} by={view.by} set={view.set} subject={view.finding} />;
  if (view.set !== null) return <FindingSetPage register={register} check={check} by={view.by} set={view.set} />;
  return <CheckList register={register} check={check} by={view.by} />;
}
