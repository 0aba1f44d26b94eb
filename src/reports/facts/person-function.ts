import { foldText } from '../../schema/choice.js';
import type { Register } from '../../register/register.js';

/**
 * What a person is called in papers: the function from the list of persons, else the name as it was typed (which in
 * many registers is a function already). Null for a blank.
 */
export function functionOf(register: Register, name: string | null): string | null {
  if (name === null) return null;
  const wanted = foldText(name);
  const person = register.rows.person.find(
    (row) => (row.name !== null && foldText(row.name) === wanted) || (row.initials !== null && foldText(row.initials) === wanted),
  );
  return person?.function ?? name;
}
