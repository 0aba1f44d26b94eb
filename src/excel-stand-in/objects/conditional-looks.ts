import { hostClass, type HostClass } from '../interpreter/host-object.js';
import { objectOf } from '../interpreter/session.js';
import { invalidArgument } from '../workbook/host-error.js';
import { changeFormat, currentFormat, type FormatOf } from './conditional-format-of.js';
import { colour } from './range-format.js';

function ruleClass(name: string, needed: readonly string[]): HostClass<unknown> {
  return hostClass<FormatOf>({
    name,
    check: currentFormat,
    scalars: {
      Rule: {
        get: (own) => currentFormat(own).rule,
        set: (own, value, session) => {
          const rule = (value ?? {}) as Readonly<Record<string, unknown>>;
          for (const field of needed) if (rule[field] === undefined) throw invalidArgument(field);
          changeFormat(own, { rule }, session);
        },
      },
    },
    navigations: { Format: (own, session) => objectOf(session, 'ConditionalRangeFormat', own) },
  });
}

export const cellValueFormat = ruleClass('CellValueConditionalFormat', ['formula1', 'operator']);
export const textFormatRule = ruleClass('TextConditionalFormat', ['operator', 'text']);
export const presetFormat = ruleClass('PresetCriteriaConditionalFormat', ['criterion']);

export const customFormat = hostClass<FormatOf>({
  name: 'CustomConditionalFormat',
  check: currentFormat,
  navigations: {
    Rule: (own, session) => objectOf(session, 'ConditionalFormatRule', own),
    Format: (own, session) => objectOf(session, 'ConditionalRangeFormat', own),
  },
});

export const customRule = hostClass<FormatOf>({
  name: 'ConditionalFormatRule',
  check: currentFormat,
  scalars: {
    Formula: {
      get: (own) => currentFormat(own).rule['formula'] ?? '',
      set: (own, value, session) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument('formula');
        changeFormat(own, { rule: { formula: value } }, session);
      },
    },
  },
});

export const conditionalRangeFormat = hostClass<FormatOf>({
  name: 'ConditionalRangeFormat',
  check: currentFormat,
  scalars: {
    NumberFormat: {
      get: (own) => currentFormat(own).numberFormat,
      set: (own, value, session) => changeFormat(own, { numberFormat: String(value) }, session),
    },
  },
  navigations: {
    Fill: (own, session) => objectOf(session, 'ConditionalRangeFill', own),
    Font: (own, session) => objectOf(session, 'ConditionalRangeFont', own),
  },
});

export const conditionalFill = hostClass<FormatOf>({
  name: 'ConditionalRangeFill',
  check: currentFormat,
  scalars: { Color: { get: (own) => currentFormat(own).fill ?? '', set: (own, value, session) => changeFormat(own, { fill: colour(value) }, session) } },
  methods: { Clear: (own, _given, session) => changeFormat(own, { fill: null }, session) },
});

function fontPart(key: string): NonNullable<HostClass<FormatOf>['scalars']>[string] {
  return {
    get: (own) => currentFormat(own).font[key] ?? null,
    set: (own, value, session) => changeFormat(own, { font: { ...currentFormat(own).font, [key]: key === 'color' ? colour(value) : value } }, session),
  };
}

export const conditionalFont = hostClass<FormatOf>({
  name: 'ConditionalRangeFont',
  check: currentFormat,
  scalars: { Color: fontPart('color'), Bold: fontPart('bold'), Italic: fontPart('italic'), Underline: fontPart('underline'), Strikethrough: fontPart('strikethrough') },
  methods: { Clear: (own, _given, session) => changeFormat(own, { font: {} }, session) },
});
