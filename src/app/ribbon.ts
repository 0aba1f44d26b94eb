/** Excel's ribbon, and what its buttons may do outside the workbook. */
export interface Ribbon {
  /** A button calls this function by name. Excel is told that it is done as soon as it returns. */
  bind(name: string, run: () => void): void;
  showPane(): void;
  /** Opens a page of the product's own in an ordinary browser. */
  openPage(file: string): void;
}
