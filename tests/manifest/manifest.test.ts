import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { manifestFaults } from '../../.config/webpack/manifest/manifest-faults.js';
import { programCommands } from '../../.config/webpack/manifest/program-commands.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** What the build puts at an address; the page itself is made by it. */
function fileAt(path: string): Uint8Array | null {
  if (path === 'pane.html') return new Uint8Array();
  const [folder, name] = path.startsWith('icons/') ? (['src/pane/icons', path.slice('icons/'.length)] as const) : (['src/pane/help', path] as const);
  return existsSync(join(root, folder, name)) ? new Uint8Array(readFileSync(join(root, folder, name))) : null;
}

function faultsOf(xml: string): readonly string[] {
  return manifestFaults(xml, { fileAt, commands: programCommands(root) });
}

/** The manifest with one thing changed; fails when there was nothing to change. */
function changed(from: string | RegExp, to: string): string {
  const xml = manifest.replace(from, to);
  expect(xml).not.toBe(manifest);
  return xml;
}

describe('the manifest', () => {
  it('has no fault', () => {
    expect(faultsOf(manifest)).toEqual([]);
  });

  it('speaks Danish with English beside it, and has the five groups of the ribbon in their order', () => {
    expect(manifest).toContain('<DisplayName DefaultValue="Porteføljeoversigt">');
    const groups = [...manifest.matchAll(/<Group id="[^"]*">\s*<Label resid="([^"]*)"/g)].map((match) => match[1] ?? '');
    const words = groups.map((id) => new RegExp(`<bt:String id="${id}" DefaultValue="([^"]*)"`).exec(manifest)?.[1]);
    expect(words).toEqual(['Oversigt', 'Tjek', 'Prioritering', 'Gevinster', 'Møder']);
  });

  const planted: readonly (readonly [what: string, xml: () => string, fault: RegExp])[] = [
    ['a resource that is not there', () => changed('<Label resid="Check.Label"/>', '<Label resid="Chek.Label"/>'), /Chek\.Label is asked for/],
    ['a resource nobody uses', () => changed('<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Left.Over" DefaultValue="x"><bt:Override Locale="en-US" Value="x"/></bt:String>'), /Left\.Over is never used/],
    ['a resource twice', () => changed('String id="Check.Label"', 'String id="Log.Label"'), /Log\.Label stands twice/],
    ['a resource with too long a name', () => manifest.replaceAll('Check.Label', 'Check.Label.That.Is.Longer.Than.Allowed'), /more than 32/],
    ['two commands with one id', () => changed('id="Portfolio.Log"', 'id="Portfolio.Check"'), /two commands have the id Portfolio\.Check/],
    ['words in one language only', () => changed(/(<bt:String id="Check\.Label"[^>]*>)\s*<bt:Override[^>]*\/>/, '$1'), /Check\.Label has no words in en-US/],
    ['a name in one language only', () => changed('<Override Locale="en-US" Value="Portfolio register"/>', ''), /DisplayName has no words in en-US/],
    ['empty words', () => changed('Value="Change log"', 'Value=" "'), /Log\.Label is empty/],
    ['words that are too long', () => changed('Value="Change log"', `Value="${'x'.repeat(126)}"`), /126 characters; at most 125/],
    ['a tip that is too long', () => changed(/(<bt:String id="Log\.Tip" DefaultValue=")[^"]*/, `$1${'x'.repeat(251)}`), /Log\.Tip has 251 characters; at most 250/],
    ['an address without encryption', () => changed('"https://localhost:3000/icons/log-16.png"', '"http://localhost:3000/icons/log-16.png"'), /not fetched by https/],
    ['an icon of another host', () => changed('"https://localhost:3000/icons/log-16.png"', '"https://example.org/log-16.png"'), /is outside/],
    ['an icon that is not there', () => changed('icons/log-16.png', 'icons/log-17.png'), /log-17\.png has no file/],
    ['an icon of another size', () => changed('"https://localhost:3000/icons/log-16.png"', '"https://localhost:3000/icons/log-20.png"'), /log\.16 of Portfolio\.Log is 20 × 20/],
    ['an icon that is no picture', () => changed('"https://localhost:3000/icons/log-16.png"', '"https://localhost:3000/help.css"'), /is no PNG/],
    ['an icon without a required size', () => changed(/<bt:Image size="80" resid="log\.80"\/>/, ''), /lacks 80 pixels/],
    ['an own icon of another size', () => changed('product-64.png"/>\n  <SupportUrl', 'product-32.png"/>\n  <SupportUrl'), /HighResolutionIconUrl is 32 × 32/],
    ['a function the program does not have', () => changed('<FunctionName>openChecks<', '<FunctionName>openCheck<'), /command openCheck is not in the program/],
    ['a function no button calls', () => changed('<FunctionName>openChecks<', '<FunctionName>openBenefits<'), /command openChecks is on no button/],
    ['functions on another page than the pane', () => changed('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Help.Url"/>'), /FunctionFile must be Pane\.Url/],
    ['a pane of its own beside the shared one', () => changed('<SourceLocation resid="Pane.Url"/>', '<TaskpaneId>Pane</TaskpaneId><SourceLocation resid="Pane.Url"/>'), /no TaskpaneId/],
    ['another page without the ribbon', () => changed('<SourceLocation DefaultValue="https://localhost:3000/pane.html"/>', '<SourceLocation DefaultValue="https://localhost:3000/help.html"/>'), /must open the same page/],
    ['no shared runtime required', () => changed(/<Set Name="SharedRuntime"[^>]*>/, ''), /SharedRuntime 1\.1 must be required/],
    ['a lower Excel than the product needs', () => changed('Name="ExcelApi" MinVersion="1.14"', 'Name="ExcelApi" MinVersion="1.4"'), /ExcelApi 1\.14/],
    ['a version with too many digits', () => changed('<Version>1.0.0.0<', '<Version>2026.1126.1.123456<'), /Version must be/],
    ['another language first', () => changed('<DefaultLocale>da-DK<', '<DefaultLocale>en-US<'), /must be da-DK/],
    ['a domain with a path', () => changed('  <Hosts>\n    <Host Name', '  <AppDomains><AppDomain>https://example.org/a</AppDomain></AppDomains>\n  <Hosts>\n    <Host Name'), /domain https:\/\/example\.org\/a/],
  ];
  for (const [what, xml, fault] of planted) {
    it(`is checked for ${what}`, () => {
      expect(faultsOf(xml()).join('\n')).toMatch(fault);
    });
  }

  it('calls by name what the program has', () => {
    expect(programCommands(root).length).toBeGreaterThan(5);
  });

  it('is checked for being XML at all', () => {
    expect(() => faultsOf(manifest.replace('</Hosts>', ''))).toThrow();
  });
});
