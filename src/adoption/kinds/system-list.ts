import { systemLifecycle } from '../../register/choices/system.js';
import { system } from '../../register/entities/system.js';
import type { ListKind } from './list-kind.js';
import { systemHeaders, systemKeyHeaders } from './system-headers.js';

const people = new Set(['owner', 'manager', 'unit', 'name', 'supplier', 'localName']);
const texts = new Set(['remark', 'description', 'planReason', 'potentialText']);

const uuid = /^\{?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\}?$/i;

/** A list of it systems: KITOS' export, or one of people's own. */
export const systemList: ListKind = {
  entity: system,
  headers: systemHeaders,
  keyHeaders: systemKeyHeaders,
  subjects: new Set(['system', 'systemet', 'systemets', 'systemer', 'systems', 'it', 'applikation', 'applikationens', 'application', 'applications', 'loesning', 'loesningens', 'loesningen', 'solution']),
  turning: [
    [
      new Set(['comment', 'comments', 'kommentar', 'kommentarer', 'bemaerkning', 'bemaerkninger', 'note', 'noter', 'forklaring', 'begrundelse', 'reason', 'beskrivelse', 'description']),
      (target) => !texts.has(target),
    ],
    [new Set(['code', 'kode', 'email', 'mail', 'telefon', 'phone', 'tlf', 'cvr', 'url', 'link', 'dato', 'date', 'initialer', 'adresse', 'address']), (target) => people.has(target)],
    [new Set(['uuid', 'guid', 'id']), (target) => people.has(target)],
    [new Set(['tidligere', 'forrige', 'former', 'previous', 'anvendte', 'relaterede', 'related', 'arkiveringsnavn']), (target) => people.has(target)],
    // KITOS' overall status is made of its statuses of dates, life cycle and contract.
    [new Set(['datofelter', 'markeret']), (target) => ['inUse', 'lifecycle', 'contract'].includes(target)],
    [new Set(['livscyklus']), (target) => target === 'inUse'],
    // An amount of another period, or of getting the system, is not what it costs a year.
    [new Set(['maaned', 'maanedlig', 'month', 'monthly', 'kvartal', 'quarter', 'anskaffelse', 'etablering', 'implementering', 'engangs', 'bruger', 'user', 'samlet', 'total', 'budget', 'besparelse']), (target) => target === 'annualCost'],
    [new Set(['maaned', 'maaneder', 'months', 'varsel']), (target) => target === 'noticeDate'],
    [new Set(['kraever', 'requires', 'link', 'paakraevet', 'needed']), (target) => ['agreement', 'riskAssessed', 'riskDate', 'riskResult', 'dpia', 'accessibility'].includes(target)],
    [new Set(['opdateret', 'updated', 'aendret', 'changed']), (target) => ['criticality', 'users', 'lifecycle', 'inUseTo', 'inUseFrom'].includes(target)],
    // The list of KLE subjects has names too, and a municipality its own numbers.
    [new Set(['navn', 'name', 'titel', 'tekst', 'lokale', 'lokal']), (target) => target === 'kle'],
  ],
  turnsInBrackets: true,
  // A system's fields have short names that stand in many headers: `Link til risikovurdering` is neither.
  leastLike: 0.75,
  longTexts: new Set(['remark']),
  worded: new Set<string>([system.titleField, 'description', 'supplier', 'planReason', 'potentialText', 'businessType']),
  spreading: new Set(['unit', 'owner', 'manager', 'supplier', 'contract', 'businessType', 'lifecycle', 'own', 'notes']),
  outlined: new Set(['unit', 'supplier', 'businessType']),
  unit: 'unit',
  headings: [['lifecycle', systemLifecycle]],
  struck: { field: 'lifecycle', list: systemLifecycle, value: 'notInOperation', ended: new Set(['notInOperation']) },
  told: null,
  begins: new Set(['inUseFrom']),
  yearly: true,
  shapes: { kitosUuid: uuid, externalUuid: uuid, inUse: /^(?:ikke )?aktivt$/i, kle: /^\d{2}(?:\.\d{2}){0,2}(?!\d)/ },
  words: {
    plural: { da: 'systemer', en: 'systems' },
    one: { da: '1 system', en: '1 system' },
    each: { da: 'et system', en: 'a system' },
    name: { da: 'systemnavn', en: 'system name' },
    nameOf: { da: 'systemets navn', en: "the system's name" },
    header: { da: 'System', en: 'System' },
  },
};
