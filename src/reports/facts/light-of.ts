import type { Light } from '../../schema/document-models.js';
import { lightWords } from '../../schema/document-models.js';
import type { Language, Text } from '../../schema/text.js';
import type { TrafficLight } from '../../register/choices/project.js';

/** The light as documents draw it; a blank has not been assessed. */
export function lightOf(light: TrafficLight | null): Light {
  return light ?? 'none';
}

/** From the gravest on. */
export const lightOrder: readonly Light[] = ['red', 'yellow', 'none', 'green'];

export function lightWord(light: Light, language: Language): string {
  return lightWords[light][language];
}

export type LightCounts = Readonly<Record<Light, number>>;

export function countLights(lights: readonly Light[]): LightCounts {
  const counts: Record<Light, number> = { red: 0, yellow: 0, green: 0, none: 0 };
  for (const light of lights) counts[light] += 1;
  return counts;
}

const counted: Readonly<Record<Light, { readonly one: Text; readonly many: Text }>> = {
  red: { one: { da: 'rødt', en: 'red' }, many: { da: 'røde', en: 'red' } },
  yellow: { one: { da: 'gult', en: 'yellow' }, many: { da: 'gule', en: 'yellow' } },
  green: { one: { da: 'grønt', en: 'green' }, many: { da: 'grønne', en: 'green' } },
  none: { one: { da: 'ikke vurderet', en: 'not assessed' }, many: { da: 'ikke vurderede', en: 'not assessed' } },
};

/** The light as it is said of so many projects: `ét rødt`, `tre røde`. */
export function countedLight(light: Light, count: number, language: Language): string {
  return counted[light][count === 1 ? 'one' : 'many'][language];
}
