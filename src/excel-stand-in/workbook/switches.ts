/** Everything only Excel itself can tell. The product must be right under each setting. */
export interface Switches {
  /** Whether a table takes in what is written right below it through the API. */
  tableGrows: boolean;
  /** Whether texts such as `1-2`, `007` and `12,5` are made into dates and numbers, and by whose habits. */
  parsing: 'da-DK' | 'en-US' | 'none';
  /** Whether a leading apostrophe marks a text and goes away, or stays in the text. */
  apostrophe: 'marks' | 'stays';
  /** Whether `=A1` becomes a formula in a cell with text format. */
  formulaInTextCell: 'text' | 'formula';
  /** What becomes of the actions before the one that failed. */
  failedBatch: 'kept' | 'rolled-back';
  /** Whether children of a null object are null objects themselves, or an error. */
  nullChildren: 'null' | 'error';
  /** The error for a property that does not exist in `load`. */
  unknownProperty: 'InvalidArgument' | 'PropertyDoesNotExist' | 'GeneralException';
  /** Whether new rows of a table get the formula their column has in all other rows. */
  fillsCalculatedColumns: boolean;
}

export const likelySwitches: Switches = {
  tableGrows: true,
  parsing: 'en-US',
  apostrophe: 'marks',
  formulaInTextCell: 'text',
  failedBatch: 'kept',
  nullChildren: 'null',
  unknownProperty: 'InvalidArgument',
  fillsCalculatedColumns: true,
};

/** Every switch the other way round. */
export const unlikelySwitches: Switches = {
  tableGrows: false,
  parsing: 'da-DK',
  apostrophe: 'stays',
  formulaInTextCell: 'formula',
  failedBatch: 'rolled-back',
  nullChildren: 'error',
  unknownProperty: 'GeneralException',
  fillsCalculatedColumns: false,
};
