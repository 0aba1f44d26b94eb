/** The version workbooks are made in today: that of the last step. By itself, since the pane asks for it before it has the steps. */
export const schemaVersion = 5;
