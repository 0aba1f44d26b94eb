import type { ChoiceList } from '../../schema/choice.js';
import type { Entity } from '../../schema/entity.js';
import type { Text } from '../../schema/text.js';

/** Words in a header that make it name something else than the fields they are told of. */
export type Turning = readonly [words: ReadonlySet<string>, applies: (target: string) => boolean];

/** What the thing is called where a list of it is told of. */
export interface ListWords {
  /** `projekter`. */
  readonly plural: Text;
  /** `1 projekt`. */
  readonly one: Text;
  /** `et projekt`. */
  readonly each: Text;
  /** `projektnavn`. */
  readonly name: Text;
  /** `projektets navn`. */
  readonly nameOf: Text;
  /** `Projekt`, as a header to write. */
  readonly header: Text;
}

/** All that reading a list depends on what its rows are: whose fields, which other words people use, what a heading means. */
export interface ListKind {
  readonly entity: Entity;
  /** Headers other lists use for the fields, beyond label and former headers in both languages. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Headers of a list's own number of the thing. */
  readonly keyHeaders: readonly string[];
  /** Words for the thing itself, which say nothing before one of its fields: `projekt` in `Projektets slutdato`. */
  readonly subjects: ReadonlySet<string>;
  readonly turning: readonly Turning[];
  /** Whether those words turn a header in brackets too, and before a word that fills only: `Status (Datofelter)`, `KLE navn`. */
  readonly turnsInBrackets: boolean;
  /** How like a field's name a header must be to stand for it; 0.9 is half a word more, 0.725 as many words of its own as of the name. */
  readonly leastLike: number;
  /** Texts of any length, which a header must plainly name. */
  readonly longTexts: ReadonlySet<string>;
  /** Texts that are words, never figures alone. */
  readonly worded: ReadonlySet<string>;
  /** Fields written once over several rows in merged cells; `own` and `notes` are columns of a list's own. */
  readonly spreading: ReadonlySet<string>;
  /** Fields written once over the rows they go for, in a column before the name. */
  readonly outlined: ReadonlySet<string>;
  /** The field of the unit a row belongs to, which a heading over the rows or a sheet's name says unless it says something else. */
  readonly unit: string;
  /** Lists one of whose values a heading or a sheet's name may be. */
  readonly headings: readonly (readonly [field: string, list: ChoiceList])[];
  /** What a row that is struck out in the list is, unless its value is among `ended` already. */
  readonly struck: { readonly field: string; readonly list: ChoiceList; readonly value: string; readonly ended: ReadonlySet<string> };
  /** Fields whose cells' notes tell how it goes, and the field such notes belong in. */
  readonly told: { readonly fields: ReadonlySet<string>; readonly to: string } | null;
  /** Dates that are the beginning of what they name; every other is an end. */
  readonly begins: ReadonlySet<string>;
  /** Whether a list's amounts are of one year, as operation is, or of the whole, as a project's are. */
  readonly yearly: boolean;
  /** What a text of a field must look like to be one of its values at all. */
  readonly shapes: Readonly<Record<string, RegExp>>;
  readonly words: ListWords;
}
