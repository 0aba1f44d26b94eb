import { useEffect, useState } from 'react';
import type { Acceptability } from '../../../prioritisation/robustness/rank-acceptability.js';
import { acceptabilityByProject, sampledRobustness } from '../../../prioritisation/robustness/robustness-of.js';
import type { WeightSpread } from '../../../prioritisation/robustness/draw-weights.js';
import type { RankedProject } from '../../../prioritisation/ranking.js';

export interface Sampled {
  readonly cases: number;
  readonly byProject: ReadonlyMap<RankedProject['project'], Acceptability>;
}

const [firstAnswer, wholeAnswer] = [2000, 10_000];
/** Milliseconds a slice may take, so that the pane stays at hand. */
const slice = 12;

/** Tries weightings a little at a time: a first answer at 2,000, the whole at 10,000. */
export function useSampled(ranked: readonly RankedProject[], places: number, spread: WeightSpread['kind']): Sampled | null {
  const [sampled, setSampled] = useState<Sampled | null>(null);
  useEffect(() => {
    const sampling = sampledRobustness(ranked, places, spread === 'around' ? { kind: 'around', share: 0.2 } : { kind: spread });
    let timer = 0;
    let shown = 0;
    setSampled(null);
    const work = (): void => {
      const until = performance.now() + slice;
      while (performance.now() < until && sampling.run.cases < wholeAnswer) sampling.run.step(20);
      const { cases } = sampling.run;
      if (cases >= wholeAnswer || (shown === 0 && cases >= firstAnswer)) {
        shown = cases;
        setSampled({ cases, byProject: acceptabilityByProject(sampling) });
      }
      if (cases < wholeAnswer) timer = globalThis.setTimeout(work) as unknown as number;
    };
    timer = globalThis.setTimeout(work) as unknown as number;
    return () => globalThis.clearTimeout(timer);
  }, [ranked, places, spread]);
  return sampled;
}
