import { findRow, type Register } from '../../src/register/register.js';
import type { StatusCollection } from '../../src/app/status-collection/collect-status.js';
import type { StatusPatch } from '../../src/app/status-collection/status-patch.js';
import { entities } from '../../src/register/entities/index.js';
import { fill, type Language, type Text } from '../../src/schema/text.js';
import { longDate } from '../../src/schema/wording/date-words.js';

const words = {
  head: { da: 'Status til mødet den {date}: {answered} af {asked} projekter har svaret; svarfrist {due}.', en: 'Status for the meeting on {date}: {answered} of {asked} projects have answered; due {due}.' },
  area: { da: '  {area}: {answered} af {asked}', en: '  {area}: {answered} of {asked}' },
  noArea: { da: 'Uden fagområde', en: 'Without an area' },
  gap: { da: '  {name}: meldt grønnere end tallene viser. Tag det op før mødet.', en: '  {name}: reported greener than the figures. Take it up before the meeting.' },
  written: { da: '{name}: {fields}', en: '{name}: {fields}' },
  overtaken: { da: '{name}: {fields} er ændret i porteføljeoversigten, siden arket blev sendt. Svaret er ikke skrevet; afgør det selv.', en: '{name}: {fields} has been changed in the register since the sheet was sent. The answer is not written; decide yourself.' },
} as const satisfies Record<string, Text>;

function nameOf(register: Register, id: string): string {
  return findRow(register, 'project', id)?.name ?? id;
}

function labels(fields: readonly string[], language: Language): string {
  return fields.map((field) => entities.project.fields[field as keyof typeof entities.project.fields].label[language]).join(', ');
}

/** Who has answered by area, and the lights to talk about before the meeting. */
export function collectionText(collection: StatusCollection, language: Language): string {
  const answered = collection.asked.filter((one) => one.answered).length;
  return [
    fill(words.head[language], { date: longDate(collection.meetingDate, language), answered, asked: collection.asked.length, due: longDate(collection.dueOn, language) }),
    ...collection.areas.map((one) => fill(words.area[language], { area: one.area ?? words.noArea[language], answered: one.answered, asked: one.asked })),
    ...collection.asked.filter(({ gap }) => gap === 'greener').map(({ project }) => fill(words.gap[language], { name: project.name ?? project.id })),
  ].join('\n');
}

/** What the answers changed, project by project. */
export function answersText({ written, overtaken }: StatusPatch, register: Register, language: Language): string {
  return [
    ...written.map(({ id, values }) => fill(words.written[language], { name: nameOf(register, id), fields: labels(Object.keys(values), language) })),
    ...overtaken.map(({ edit, fields }) => fill(words.overtaken[language], { name: nameOf(register, edit.id), fields: labels(fields, language) })),
  ].join('\n');
}
