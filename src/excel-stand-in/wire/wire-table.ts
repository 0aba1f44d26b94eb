/** What the client can ask for, by the names that go over the wire. */
export interface WireTable {
  readonly classes: ReadonlyMap<string, WireClass>;
}

export interface WireMember {
  /** Name on the wire: `ShowTotals`. */
  readonly wire: string;
  /** Name in JavaScript: `showTotals`. */
  readonly name: string;
  /** The requirement set that brought it, such as `ExcelApi 1.9`; null where the client knows none. */
  readonly set: ApiSet | null;
}

export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

export interface WireScalar extends WireMember {
  readonly isWritable: boolean;
}

export interface WireNavigation extends WireMember {
  readonly type: string;
}

export interface WireMethod extends WireMember {
  /** The class of the object that comes back; null for a value or nothing. */
  readonly returns: string | null;
  readonly readsOnly: boolean;
}

export interface WireEvent extends Omit<WireMember, 'wire'> {
  /** The number events of this kind carry; null for those of the older channel. */
  readonly eventType: number | null;
  /** The method by which the client begins to listen. */
  readonly registers: string | null;
}

export interface WireClass {
  readonly name: string;
  readonly isCollection: boolean;
  /** The class of the items of a collection, and of what its indexer gives. */
  readonly item: string | null;
  readonly hasIndexer: boolean;
  readonly scalars: ReadonlyMap<string, WireScalar>;
  readonly navigations: ReadonlyMap<string, WireNavigation>;
  readonly methods: ReadonlyMap<string, WireMethod>;
  readonly events: readonly WireEvent[];
}
