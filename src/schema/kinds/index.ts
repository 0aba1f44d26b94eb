export { choice, flag } from './choice.js';
export { date } from './date.js';
export { money, number, percent } from './number.js';
export { name, ref, refs } from './reference.js';
export { key, link, longText, text } from './text.js';
