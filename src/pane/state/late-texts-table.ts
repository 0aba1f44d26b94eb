/** Danish and English by id. Filled by the build (`.config/webpack/late-texts.js`); without it every text stands where it is used. */
export const lateTexts: Readonly<Record<string, readonly [string, string]>> = {};
