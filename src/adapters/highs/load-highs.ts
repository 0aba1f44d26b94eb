import imported, { type Highs, type InitOptions } from 'highs';

/** The package's types are those of its CommonJS build; what is imported is the other one, whose default is the loader itself. */
export const loadHighs = imported as unknown as (options?: InitOptions) => Promise<Highs>;
