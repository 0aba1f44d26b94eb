/** The id of a field's control in the form; headers of people's own columns may hold blanks, ids not. */
export function fieldId(name: string): string {
  return `field-${name.replace(/\s/g, (blank) => `%${blank.charCodeAt(0).toString(16)}`)}`;
}
