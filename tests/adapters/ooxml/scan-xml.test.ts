import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../src/app/ports.js';
import { scanXml } from '../../../src/adapters/ooxml/scan-xml.js';
import { allOf, at, everyOf, readTree } from '../../../src/adapters/ooxml/xml-tree.js';

const wanted = new Set(['urn:a']);

function events(xml: string): string[] {
  const told: string[] = [];
  scanXml(xml, wanted, {
    listening: true,
    open: (name, attributes) => told.push(`<${name}${attributes.all().map(([key, value]) => ` ${key}=${value}`).join('')}`),
    close: (name) => told.push(`/${name}`),
    text: (text) => told.push(text),
  });
  return told;
}

describe('scanXml', () => {
  it('resolves prefixes, also ones declared or changed further in', () => {
    expect(events('<x:a xmlns:x="urn:a"><x:b/><c/><c xmlns="urn:a"><d/></c><c/><x:e xmlns:x="urn:b"/><x:f/></x:a>').map((e) => e.split(' ')[0])).toEqual(
      ['<a', '<b', '/b', '<', '/', '<c', '<d', '/d', '/c', '<', '/', '<', '/', '<f', '/f', '/a'],
    );
  });

  it('reads entities, CDATA, comments, instructions, either quote and > within an attribute', () => {
    const xml = '\uFEFF<?xml version="1.0"?><!-- <no> --><a xmlns="urn:a" b=\'1 > "2"\'\n c = "&lt;&#230;&#x1F353;&quot;">æ &amp; ø\r\n<![CDATA[<b>&amp;]]><?x y?></a>\n'.slice(1);
    expect(events(xml)).toEqual(['<a xmlns=urn:a b=1 > "2" c=<æ🍓"', 'æ & ø\n', '<b>&amp;', '/a', '\n']);
  });

  it.each(['', 'text', '<a>', '<a></b>', '</a>', '<a', '<a b=1/>', '<a b="1"c="2"/>', '<a>&nope;</a>', '<a>a & b</a>', '<a/><b/>', '<a/>x', '<!DOCTYPE a><a/>', '<a><!-- </a>', '< a/>', '<a b="<"/>'])(
    'refuses %s',
    (xml) => expect(() => events(xml)).toThrow(UnreadableFile),
  );
});

describe('readTree', () => {
  it('keeps what is of the namespaces asked for', () => {
    const tree = readTree('<w xmlns="urn:a" xmlns:r="urn:r"><s><i n="1" r:id="rId7">x</i><z:i xmlns:z="urn:z"/><i n="2"/></s></w>', wanted);
    expect(allOf(at(tree, 's'), 'i').map((one) => [one.attributes.get('n'), one.attributes.prefixed('id'), one.text])).toEqual([
      ['1', 'rId7', 'x'],
      ['2', undefined, ''],
    ]);
    expect(at(tree, 's', 'none')).toBeUndefined();
    expect(everyOf(tree, 'i')).toHaveLength(2);
  });
});
