/** Body text in the theme's first colour. */
export const plainInk = '<a:schemeClr val="tx1"/>';

/** A quieter shade of a text colour, where it is the theme's first; any other stays as the template has it. */
export function mutedInk(ink: string): string {
  return ink === plainInk ? '<a:schemeClr val="tx1"><a:lumMod val="75000"/><a:lumOff val="25000"/></a:schemeClr>' : ink;
}
