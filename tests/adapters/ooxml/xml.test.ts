import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../src/app/ports.js';
import * as xml from '../../../src/adapters/ooxml/xml.js';

describe('escapeXml', () => {
  it('escapes markup and drops what XML 1.0 forbids, keeping æøå, line breaks and emoji', () => {
    expect(xml.escapeXml('a<b & "c">\u0000\u000B\uFFFF\uD800æ\n🍓')).toBe('a&lt;b &amp; &quot;c&quot;&gt;æ\n🍓');
    const text = 'x\u0001 <&> \r\n"';
    const read = xml.parseXml(`<a b="${xml.escapeXml(text)}">${xml.escapeXml(text)}</a>`);
    expect(xml.rootOf(read).textContent).toBe('x <&> \r\n"');
  });
});

describe('parseXml and serializeXml', () => {
  it.each(['<a>', '<a></b>', '<a b=1/>', '', 'text', '<a/><b/>', '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', '<a>&e;</a>'])('refuses %s', (text) => {
    expect(() => xml.parseXml(text)).toThrow(UnreadableFile);
  });

  it('reads the replacement character, which is legal', () => {
    expect(xml.rootOf(xml.parseXml('<a>\uFFFD</a>')).textContent).toBe('\uFFFD');
  });

  it('keeps prefixes, spaces and carriage returns, and writes one declaration', () => {
    const source = '<?xml version="1.0" encoding="utf-16"?><x:a xmlns:x="urn:x" x:b="1&#10;2"> <x:c>æ&#13;</x:c></x:a>';
    expect(xml.serializeXml(xml.parseXml(source))).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<x:a xmlns:x="urn:x" x:b="1&#10;2"> <x:c>æ&#13;</x:c></x:a>',
    );
  });
});

describe('look-ups', () => {
  const document = xml.parseXml(`<w:body xmlns:w="${xml.ns.w}" xmlns:q="urn:q"><w:p><w:r><w:t>a</w:t></w:r></w:p><q:p/><w:p/></w:body>`);
  const body = xml.rootOf(document);

  it('goes by namespace and local name', () => {
    expect(xml.childrenOf(body, xml.ns.w, 'p')).toHaveLength(2);
    expect(xml.childrenOf(body, xml.ns.w, 'r')).toHaveLength(0);
    expect(xml.descendantsOf(body, xml.ns.w)).toHaveLength(4);
    expect(xml.descendantOf(body, xml.ns.w, 't')?.textContent).toBe('a');
    expect(xml.childOf(body, 'urn:q', 'p')?.tagName).toBe('q:p');
    expect(xml.childOf(body, xml.ns.w, 't')).toBeNull();
  });

  it('appends elements with namespaced attributes and safe text', () => {
    const root = xml.rootOf(xml.parseXml(`<p:a xmlns:p="${xml.ns.p}" xmlns:r="${xml.ns.r}"/>`));
    xml.appendElement(root, xml.ns.p, 'p:b', { name: 'Æ & "ø"', 'r:id': 'rId1' }, '1 < 2\u0001');
    expect(xml.serializeXml(root.ownerDocument as xml.XmlDocument)).toContain('<p:b name="Æ &amp; &quot;ø&quot;" r:id="rId1">1 &lt; 2</p:b>');
  });
});
