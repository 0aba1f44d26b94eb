/** `--edition` of the commands that make documents. */
export const editionOption = {
  value: 'E',
  help: {
    da: 'En låst udgave, f.eks. 2027-2, eller «nu» for arket, som det er. Ellers bruges mødets egen udgave, når den findes.',
    en: "A frozen edition, e.g. 2027-2, or “now” for the sheet as it is. Otherwise the meeting's own edition is used where there is one.",
  },
} as const;
