import type { ReactElement } from 'react';
import { benefitFollowUp, type BenefitFollowUp } from '../../../register/choices/calculated.js';
import type { TrafficLight } from '../../../register/choices/project.js';
import { labelOf } from '../../../schema/choice.js';
import { LightBadge } from '../../controls/light-badge.js';
import { usePane } from '../../state/pane-context.js';

const lights: Readonly<Record<BenefitFollowUp, TrafficLight>> = { onTrack: 'green', behind: 'red', notMeasured: 'yellow', notDue: 'none', dropped: 'none' };

/** Where a benefit stands, as colour, shape and word. */
export function StandingBadge({ followUp }: { readonly followUp: BenefitFollowUp }): ReactElement {
  const { language } = usePane();
  return <LightBadge light={lights[followUp]} word={labelOf(benefitFollowUp, followUp, language)} />;
}
