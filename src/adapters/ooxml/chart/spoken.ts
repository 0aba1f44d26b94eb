/** The language of a text as documents mark it. */
export function spoken(language: 'da' | 'en'): 'da-DK' | 'en-GB' {
  return language === 'da' ? 'da-DK' : 'en-GB';
}
