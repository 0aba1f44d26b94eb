/**
 * Weighted shortest job first: (value + urgency + risk reduced or opportunity opened) / size. It orders a queue and
 * says nothing of what is worth doing (Reinertsen; the Scaled Agile Framework's form). Null without a size above 0.
 */
export function weightedShortestJob(job: { readonly value: number; readonly urgency: number; readonly opportunity: number; readonly size: number }): number | null {
  return job.size > 0 ? (job.value + job.urgency + job.opportunity) / job.size : null;
}
