import { defineChoices, type ChoiceKey } from '../../schema/choice.js';

export const changeSource = defineChoices('changeSource', { da: 'Kilde', en: 'Source' }, {
  pane: { da: 'Panel', en: 'Pane' },
  cell: { da: 'Celle', en: 'Cell' },
  import: { da: 'Import', en: 'Import' },
  freeze: { da: 'Låsning', en: 'Freezing' },
  migration: { da: 'Opdatering', en: 'Migration' },
});
export type ChangeSource = ChoiceKey<typeof changeSource>;
