import type { Box } from '../geometry/box.js';
import { unusable, type Template } from './open-template.js';
import type { Placeholder } from './placeholder.js';
import { sameName, type Layout } from './read-layouts.js';
import { roomyPlace } from './roomy-place.js';
import { layoutNeeds, type LayoutNames, type LayoutRole, type TemplateNeed } from './template-needs.js';

/** A layout that fills a role, with the places the role uses. */
export interface MatchedLayout extends Layout {
  readonly title: Placeholder;
  /** One place, or the left and the right. */
  readonly bodies: readonly Placeholder[];
  readonly matchedBy: 'name' | 'type' | 'stand-in';
}

export interface LayoutMatch {
  readonly missing: readonly TemplateNeed[];
  readonly layouts: Readonly<Record<LayoutRole, MatchedLayout | null>>;
}

function area({ box }: Placeholder): number {
  return box.width * box.height;
}

function beside(a: Box, b: Box): boolean {
  return a.x + a.width <= b.x && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The largest place, or the largest two that stand side by side; null when the layout has none such. */
function placesFor(layout: Layout, count: 1 | 2, slide: Template['slide']): readonly Placeholder[] | null {
  const bySize = layout.bodies.flatMap((body) => roomyPlace(body, layout, slide) ?? []).sort((a, b) => area(b) - area(a));
  const [largest] = bySize;
  if (largest === undefined) return null;
  if (count === 1) return [largest];
  for (const second of bySize.slice(1)) {
    if (beside(largest.box, second.box)) return [largest, second];
    if (beside(second.box, largest.box)) return [second, largest];
  }
  return null;
}

function usable(layout: Layout, bodies: 1 | 2, matchedBy: MatchedLayout['matchedBy'], slide: Template['slide']): MatchedLayout | null {
  const places = placesFor(layout, bodies, slide);
  return layout.title === null || places === null ? null : { ...layout, title: layout.title, bodies: places, matchedBy };
}

function first<Value>(values: readonly (Value | null)[]): Value | null {
  return values.find((value) => value !== null) ?? null;
}

function standIn(layout: MatchedLayout | null): MatchedLayout | null {
  return layout === null ? null : { ...layout, matchedBy: 'stand-in' };
}

/**
 * Finds a layout for each role: configured names, then our names, then types; never a design from elsewhere. A layout
 * of one place stands in for two columns, its place halved, and one of two columns for an ordinary slide, its places
 * joined; what is then missing is a template with neither.
 */
export function matchLayouts(template: Template, names: LayoutNames = {}): LayoutMatch {
  const missing: TemplateNeed[] = [];
  const find = (role: LayoutRole): MatchedLayout | null => {
    const need = layoutNeeds[role];
    const wanted = [...(names[role] ?? []), ...need.names];
    const named = wanted.flatMap((name) => template.layouts.filter((layout) => sameName(layout.name, name)));
    const typed = need.types.flatMap((type) => template.layouts.filter((layout) => layout.type === type));
    const found = first([...named.map((one) => usable(one, need.bodies, 'name', template.slide)), ...typed.map((one) => usable(one, need.bodies, 'type', template.slide))]);
    if (found === null && role !== 'opening') missing.push(named.length + typed.length > 0 ? `${role}-placeholders` : `${role}-layout`);
    return found;
  };
  const ordinary = find('content');
  const pair = find('two-columns');
  const content = ordinary ?? standIn(pair);
  const twoColumns = pair ?? standIn(ordinary);
  const opening = find('opening') ?? standIn(content);
  return { missing: content === null ? missing : [], layouts: { opening, content, 'two-columns': twoColumns } };
}

/** The layouts of all roles. Throws UnusableTemplate with everything that is missing at once. */
export function requireLayouts(template: Template, names: LayoutNames = {}): Readonly<Record<LayoutRole, MatchedLayout>> {
  const { missing, layouts } = matchLayouts(template, names);
  const { opening, content, 'two-columns': twoColumns } = layouts;
  if (missing.length > 0 || opening === null || content === null || twoColumns === null) throw unusable(missing);
  return { opening, content, 'two-columns': twoColumns };
}
