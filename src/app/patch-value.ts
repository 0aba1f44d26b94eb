/** What a cell is set to: dates as serials; null empties the cell and keeps its format. */
export type PatchValue = string | number | boolean | null;
