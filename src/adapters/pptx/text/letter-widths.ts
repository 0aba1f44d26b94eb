/** Widths in thousandths of the type size, letters of one width together. */
type Widths = readonly (readonly [number, string])[];

/** Calibri, read off Carlito, which is made to the same measures. */
const calibri: Widths = [
  [224, "' "], [229, 'ilj'], [252, '.,’I·'], [268, ':;'], [298, '`()'], [306, '-f'], [310, '[]{}J'], [330, '!t'], [345, '°r'],
  [388, '/\\s'], [398, 'z"'], [420, '“”Lc'], [433, 'x'], [453, 'vyk'], [460, 'FS|?'], [470, 'Zg'], [482, 'aåäTYE'],
  [498, '#*+<=>^_e~é–•§×'], [507, '$0123456789'], [515, '»«P'], [520, 'XK'], [526, 'bdhnpquüoöø'], [540, 'CRB'], [567, 'V'],
  [579, 'AÅÄ'], [612, 'D●○'], [626, 'HG'], [645, 'UÜN'], [663, 'OÖØ'], [675, 'Q&½…'], [715, '%w'], [770, 'Ææ'], [799, 'm'], [860, 'M■'],
  [892, 'W@'], [905, '—→←↑↓▲'],
];

/** Arial, read off Liberation Sans, which is made to the same measures. */
const arial: Widths = [
  [191, "'"], [222, 'ijl’'], [260, '|'], [278, ' !,./:;I[\\]ft·'], [333, '()-`r“”{}'], [352, '•"'], [389, '*'], [400, '°'], [469, '^'],
  [500, 'Jcksvxyz↑↓'], [556, '#$0123456789?L_abdeghnopquåéüöä–»«§'], [584, '+<=>~×'], [604, '■●○'], [611, 'FTZø'], [667, '&ABEKPSVXYÅÄ'],
  [722, 'CDHNRUwÜ'], [778, 'GOQØÖ'], [834, 'Mm½'], [889, '%æ'], [944, 'W'], [990, '▲'], [1000, 'Æ—…→←'], [1015, '@'],
];

function byLetter(widths: Widths): ReadonlyMap<string, number> {
  return new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
}

export const calibriWidths = byLetter(calibri);
export const arialWidths = byLetter(arial);
