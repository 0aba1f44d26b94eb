import { conversation, type Surface } from './page/conversation.js';
import { drawings, element } from './page/element.js';
import { filePicker, takeDrops } from './page/file-picker.js';
import { madeFiles } from './page/made-files.js';
import { makerAddress } from './page/maker-address.js';
import { makerClient } from './page/maker-client.js';
import { notice } from './page/notice.js';
import { orderForm } from './page/order-form.js';
import { ownFiles } from './page/own-files.js';
import { pageHead, step } from './page/page-frame.js';
import { startSpeech } from './page/speech.js';
import { words } from './page/words.js';
import { shownPages } from './page/shown-pages.js';
import { workbookFacts } from './page/workbook-facts.js';

const speech = startSpeech(document.documentElement);
const { open, make, show, word, makeShown, closeShown } = conversation(makerClient(makerAddress(document)), () => surface);

const facts = workbookFacts(speech);
const own = ownFiles(speech);
const made = madeFiles(speech);
const picker = filePicker(speech, { text: words.pick, accept: '.xlsx,.xlsm', look: 'button primary', drawing: drawings.upload }, (file) => void open(file));
const zone = element('div', { class: 'drop' }, picker.element, speech.say(element('p', { class: 'quiet' }), words.drop));
takeDrops(zone, (file) => void open(file));

const surface: Surface = {
  reading: notice(speech),
  making: notice(speech),
  order: orderForm(speech, own.element, (choice) => void make(choice), (choice) => void show(choice)),
  pages: shownPages(speech, (text) => void word(text), () => void makeShown(), closeShown),
  ownFiles: own.chosen,
  showFiles: made.show,
  showOverview: (overview) => {
    facts.show(overview);
    surface.order.show(overview);
    if (overview !== null) picker.rename(words.pickAnother);
  },
};

const steps = [
  step(speech, 1, words.choose, 'choose', zone, surface.reading.element),
  step(speech, 2, words.says, 'says', facts.element),
  step(speech, 3, words.make, 'make', surface.order.element, surface.making.element, made.element),
];
document.body.replaceChildren(pageHead(speech), element('main', {}, ...steps, surface.pages.element));
