import type { AnyRow } from './entity.js';
import type { FindingParams, Fix, Severity } from './finding.js';
import type { Text } from './text.js';

/** What a check reports; the rule adds id, severity and words. */
export interface Hit {
  readonly entity: string;
  /** The row accused, or null when something is missing altogether. */
  readonly row: AnyRow | null;
  readonly field?: string;
  readonly params?: FindingParams;
  /** Where it is milder or graver than the rule's default. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** A small register by entity: rows need only the fields the example is about. */
export interface Example {
  readonly asOf?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly parts?: readonly string[];
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

export interface Rule<Register> {
  /** Kebab-case, equal to the file's name, and the truth it demands: `benefit-has-owner`. */
  readonly id: string;
  readonly severity: Severity;
  /** Runs only while this part is switched on. */
  readonly part: string;
  /** Groups findings for people. */
  readonly area: 'keys' | 'projects' | 'status' | 'benefits' | 'economy' | 'prioritisation' | 'decisions' | 'systems' | 'privacy';
  readonly title: Text;
  readonly why: Text;
  /** With `{param}`; `{title}` and `{id}` of the accused row are always there. */
  readonly message: Text;
  /** With `only`, no other row is asked about: a rule that reads every text of the register may pass over the rest. */
  readonly check: (register: Register, only?: AnyRow) => Iterable<Hit>;
  readonly valid: readonly Example[];
  readonly invalid: readonly Example[];
}
