import type { Draft } from '../draft.js';

const steer = 'Varme og ventilation styres efter, hvornår der er mennesker i husene';
const light = 'Lys og apparater slukkes af sig selv uden for åbningstid';
const screens = 'Besøg, der ikke kræver en hånd, tages på skærm';

/** What must be done differently for a benefit to come, the delivery that makes it possible, and the goal it serves. */
const connections: Readonly<Record<string, Partial<Draft<'benefit'>>>> = {
  'G-0001': { change: screens, goal: 'SM-0001' },
  'G-0026': { change: screens, goal: 'SM-0001', timeUse: 'Tiden bruges på besøg hos de borgere, der har mest brug for det.' },
  'G-0050': { change: 'Borgeren kan selv ringe op, når der er brug for det', goal: 'SM-0002' },
  'G-0002': { change: steer, delivery: 'MP-0035' },
  'G-0003': { change: light, delivery: 'MP-0035' },
  'G-0040': { change: steer, delivery: 'MP-0035', area: 'Skole og Dagtilbud' },
};

export function withConnections(benefit: Draft<'benefit'>): Draft<'benefit'> {
  return { ...benefit, ...connections[String(benefit.id)] };
}
