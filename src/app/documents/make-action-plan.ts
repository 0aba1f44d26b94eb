import type { DocumentModel } from '../../schema/document-models.js';
import type { Register } from '../../register/register.js';
import { buildActionPlan } from '../../reports/action-plan/build-action-plan.js';
import type { RenderDocument } from '../ports.js';
import { chooseEdition, type EditionWish, type UsedEdition } from './choose-edition.js';
import { documentName } from './file-name.js';
import type { MadeDocument } from './made-document.js';
import { privacyStops } from './privacy-stop.js';

export interface ActionPlanOptions {
  readonly year: number;
  /** What it is made from; the sheet as it is now unless an edition is named. */
  readonly edition?: EditionWish;
  /** The register the draft was made from: what has changed since is told in an appendix. */
  readonly draft?: Register;
}

export type PlannedPlan = { readonly kind: 'planned'; readonly model: DocumentModel; readonly edition: UsedEdition | null } | Exclude<MadeDocument, { readonly kind: 'made' }>;

/** The plan as it will be drawn, or why there is none. */
export function planActionPlan(live: Register, options: ActionPlanOptions): PlannedPlan {
  const source = chooseEdition(live, null, options.edition ?? { kind: 'now' });
  if (source.kind !== 'chosen') return source;
  const { register, edition } = source;
  const findings = privacyStops(register);
  if (findings.length > 0) return { kind: 'stopped', findings };
  const model = buildActionPlan(register, {
    year: options.year,
    asOf: register.asOf,
    createdAt: `${register.asOf}T12:00:00`,
    ...(edition ? { editionName: edition.name } : {}),
    ...(options.draft ? { draft: options.draft } : {}),
  });
  return { kind: 'planned', model, edition };
}

/** Makes the action plan of a year on a template. The file is dated by the register's as-of date. */
export async function makeActionPlan(live: Register, options: ActionPlanOptions, render: RenderDocument, template: Uint8Array): Promise<MadeDocument> {
  const planned = planActionPlan(live, options);
  if (planned.kind !== 'planned') return planned;
  const { model, edition } = planned;
  return { kind: 'made', ...(edition ? { edition } : {}), files: [{ name: `${documentName('plan', model.language, { year: options.year })}.docx`, bytes: await render(model, template) }] };
}
