import { arrangements, type Arrangement } from '../../../app/check-register/arrange-findings.js';
import type { Finding } from '../../../schema/finding.js';
import { writeRoute, type Params } from '../../state/route.js';

/** What the address asks to see. */
export interface CheckView {
  readonly by: Arrangement;
  readonly set: string | null;
  readonly finding: string | null;
  readonly accepted: boolean;
}

/** `?rule=…` alone, as other screens link here, means that check's set. */
export function viewOf(params: Params): CheckView {
  const by = arrangements.find((one) => one === params['by']) ?? 'rule';
  return { by, set: params['set'] ?? params['rule'] ?? null, finding: params['finding'] ?? null, accepted: params['show'] === 'accepted' };
}

export function addressOf({ by, set, finding }: { readonly by: Arrangement; readonly set?: string; readonly finding?: string }): string {
  return writeRoute({ screen: 'check', params: { ...(by === 'rule' ? {} : { by }), ...(set === undefined ? {} : { set }), ...(finding === undefined ? {} : { finding }) } });
}

export const acceptedAddress = writeRoute({ screen: 'check', params: { show: 'accepted' } });

/** What stays the same about a finding while the sheet is sorted and other rows come and go. */
export function subjectOf({ rule, place }: Finding): string {
  return [rule, place.entity, place.id ?? `#${String(place.row ?? '')}`, place.field ?? ''].join('|');
}
