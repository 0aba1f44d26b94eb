import type { Register } from '../../register/register.js';
import type { Finding } from '../../schema/finding.js';
import type { Language, Text } from '../../schema/text.js';
import { listOf } from '../../schema/wording/list-words.js';
import { checkRegister } from '../check-register.js';

/** Who a document goes to: the groups themselves, or anyone beyond them. */
export type Readers = 'groups' | 'wide';

/** Findings that keep a document from being made until someone has accepted them with a reason. */
const stopping: Readonly<Record<Readers, ReadonlySet<string>>> = {
  groups: new Set(['no-cpr-numbers']),
  wide: new Set(['no-cpr-numbers', 'wide-texts-name-no-persons', 'confidential-project-is-not-named-elsewhere']),
};

/**
 * The cells that stop a document: texts with what looks like a CPR number stop every one; names of persons and mention
 * of confidential projects stop those that go beyond the groups. Empty when none do, or all are accepted.
 */
export function privacyStops(register: Register, readers: Readers = 'groups'): readonly Finding[] {
  return checkRegister(register).findings.filter((finding) => stopping[readers].has(finding.rule));
}

const kinds = {
  'no-cpr-numbers': { da: 'CPR-numre', en: 'CPR numbers' },
  'wide-texts-name-no-persons': { da: 'navne på personer', en: 'names of persons' },
  'confidential-project-is-not-named-elsewhere': { da: 'omtale af fortrolige projekter', en: 'mention of confidential projects' },
} as const satisfies Record<string, Text>;

/** `Der ser ud til at stå CPR-numre og navne på personer i`: what the cells hold, before they are listed. */
export function whatStops(findings: readonly Finding[]): Text {
  const rules = new Set(findings.map(({ rule }) => rule));
  const named = (language: Language): string => listOf(Object.entries(kinds).filter(([rule]) => rules.has(rule)).map(([, text]) => text[language]), language);
  return { da: `Materialet er ikke lavet, for der ser ud til at stå ${named('da')} her`, en: `The document was not made, since there seem to be ${named('en')} here` };
}
