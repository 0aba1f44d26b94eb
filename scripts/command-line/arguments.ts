import { parseArgs } from 'node:util';
import { fill, type Language, type Text } from '../../src/schema/text.js';
import { Refusal } from './refusal.js';

export interface Option {
  /** Placeholder shown in the help, e.g. `F`; an option without one is a switch. */
  readonly value?: string;
  readonly help: Text;
  readonly required?: true;
  /** May be given several times. */
  readonly multiple?: true;
  readonly oneOf?: readonly string[];
}

export interface Command {
  readonly name: string;
  readonly about: Text;
  readonly options: Readonly<Record<string, Option>>;
}

export interface Given {
  readonly language: Language;
  readonly help: boolean;
  /** The option's value, or null when it was not given. */
  readonly one: (name: string) => string | null;
  readonly many: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
}

const shared: Readonly<Record<string, Option>> = {
  lang: { value: 'da|en', oneOf: ['da', 'en'], help: { da: 'Sprog i meddelelser (da er standard).', en: 'Language of messages (default da).' } },
  help: { help: { da: 'Vis denne hjælp.', en: 'Show this help.' } },
};

const messages = {
  unknown: {
    da: 'Tilvalget {what} kendes ikke. De mulige ses med: npm run {command} -- --help',
    en: 'The option {what} is not known. The possible ones are shown by: npm run {command} -- --help',
  },
  meant: { da: 'Tilvalget {what} kendes ikke. Mente du --{like}?', en: 'The option {what} is not known. Did you mean --{like}?' },
  bare: {
    da: '»{what}« står uden et tilvalg foran. Skriv f.eks. --{first} "{what}"; mellemrum i navne kræver anførselstegn.',
    en: '"{what}" has no option before it. Write e.g. --{first} "{what}"; spaces in names need quotation marks.',
  },
  needsValue: { da: 'Tilvalget --{what} skal have en værdi: --{what} {value}. Se: npm run {command} -- --help', en: 'The option --{what} needs a value: --{what} {value}. See: npm run {command} -- --help' },
  missing: { da: 'Tilvalget --{what} mangler: skriv --{what} {value}. Se: npm run {command} -- --help', en: 'The option --{what} is missing: write --{what} {value}. See: npm run {command} -- --help' },
  notOneOf: { da: 'Tilvalget --{what} skal være en af: {list}.', en: 'The option --{what} must be one of: {list}.' },
} as const satisfies Record<string, Text>;

function refuse(message: Text, params: Readonly<Record<string, string>>): never {
  throw new Refusal({ da: fill(message.da, params), en: fill(message.en, params) });
}

/** How many letters must be changed, put in or left out to make one word the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The option that was probably meant: one that is begun or spelled alike. */
function likeOption(written: string, names: readonly string[]): string | null {
  const word = written.replace(/^-+/, '').toLowerCase();
  return names.find((name) => word.length > 2 && (name.startsWith(word) || word.startsWith(name) || distance(word, name) <= 2)) ?? null;
}

/** The language asked for, even when the rest of the arguments is wrong. */
export function languageIn(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.startsWith('--lang=') ? args[at].slice('--lang='.length) : args[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'da';
}

function valuesOf(command: Command, args: readonly string[]): Record<string, readonly string[]> {
  const options = { ...command.options, ...shared };
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [name, { type: option.value ? ('string' as const) : ('boolean' as const) }]),
    ),
  });
  const given: Record<string, string[]> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') {
      const [first = 'help'] = Object.keys(options);
      refuse(messages.bare, { what: token.value, first });
    }
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (!option) {
      const like = likeOption(token.rawName, Object.keys(options));
      refuse(like === null ? messages.unknown : messages.meant, { what: token.rawName, command: command.name, like: like ?? '' });
    }
    if (option.value && (token.value === undefined || token.value === '')) refuse(messages.needsValue, { what: token.name, value: option.value, command: command.name });
    if (option.oneOf && !option.oneOf.includes(token.value ?? '')) {
      refuse(messages.notOneOf, { what: token.name, list: option.oneOf.join(', ') });
    }
    const earlier = given[token.name] ?? [];
    given[token.name] = option.multiple ? [...earlier, token.value ?? ''] : [token.value ?? ''];
  }
  return given;
}

/** Reads a command's arguments. Throws Refusal with one sentence when they cannot be used. */
export function readArguments(command: Command, args: readonly string[]): Given {
  const given = valuesOf(command, args);
  const help = 'help' in given;
  for (const [name, option] of Object.entries(command.options)) {
    if (option.required && !help && !(name in given)) refuse(messages.missing, { what: name, value: option.value ?? '', command: command.name });
  }
  return {
    language: languageIn(args),
    help,
    one: (name) => given[name]?.[0] ?? null,
    many: (name) => given[name] ?? [],
    has: (name) => name in given,
  };
}

/** The help page of a command. */
export function helpOf(command: Command, language: Language): string {
  const rows = Object.entries({ ...command.options, ...shared }).map(
    ([name, option]) => [`--${name}${option.value ? ` ${option.value}` : ''}`, option] as const,
  );
  const width = Math.max(...rows.map(([left]) => left.length));
  const must = { da: ' (skal angives)', en: ' (required)' }[language];
  const lines = rows.map(([left, option]) => `  ${left.padEnd(width)}  ${option.help[language]}${option.required ? must : ''}`);
  const usage = { da: 'Brug', en: 'Usage' }[language];
  return [command.about[language], '', `${usage}: npm run ${command.name} -- …`, ...lines].join('\n');
}
