import { useEffect, useState } from 'react';
import { candidateMatrix } from '../../../prioritisation/robustness/candidate-matrix.js';
import type { WeightSpread } from '../../../prioritisation/robustness/draw-weights.js';
import type { Acceptability } from '../../../prioritisation/robustness/rank-acceptability.js';
import { figuresOf } from '../../../prioritisation/robustness/sample-question.js';
import type { RankedProject } from '../../../prioritisation/ranking.js';
import { useSampler } from '../../state/sampling/sampler.js';

export interface Sampled {
  readonly cases: number;
  readonly byProject: ReadonlyMap<RankedProject['project'], Acceptability>;
}

/** Tries weightings: a first answer at 2,000, the whole at 10,000. */
export function useSampled(ranked: readonly RankedProject[], places: number, spread: WeightSpread['kind']): Sampled | null {
  const sample = useSampler();
  const [sampled, setSampled] = useState<Sampled | null>(null);
  useEffect(() => {
    const matrix = candidateMatrix(ranked);
    setSampled(null);
    return sample({ figures: figuresOf(matrix), spread: spread === 'around' ? { kind: 'around', share: 0.2 } : { kind: spread }, places }, ({ cases, results }) => {
      setSampled({ cases, byProject: new Map(matrix.projects.flatMap((project, at) => (results[at] ? [[project, results[at]] as const] : []))) });
    });
  }, [sample, ranked, places, spread]);
  return sampled;
}
