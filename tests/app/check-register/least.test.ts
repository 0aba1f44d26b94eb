import { expect, it } from 'vitest';
import { least } from '../../../src/app/check-register/least.js';
import type { Finding } from '../../../src/schema/finding.js';

it('is found among more findings than a call takes arguments', () => {
  const findings = Array.from({ length: 300_000 }, (_, index) => ({ params: { index } }) as unknown as Finding);
  expect(least(findings, ({ params }) => 500_000 - Number((params as { readonly index: number }).index))).toBe(200_001);
  expect(least([], () => 1)).toBe(Infinity);
});
