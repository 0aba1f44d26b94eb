/** What the rows of a list that is taken in may become; by itself, since Start asks for it and for no word of theirs. */
export const adoptedEntities = ['project', 'system'] as const;

export type AdoptedEntity = (typeof adoptedEntities)[number];
