import { schemaVersion } from '../../register/migrations/index.js';
import type { RawWorkbook } from '../../schema/raw-workbook.js';
import type { Text } from '../../schema/text.js';
import { readIdentity } from '../read-register/read-identity.js';

/** A register made by a later version is only read: what this version does not know it could not keep right. */
export function isNewer(raw: RawWorkbook, version = schemaVersion): boolean {
  return (readIdentity(raw)?.schemaVersion ?? version) > version;
}

export const olderRegister: Text = {
  da: 'Registret er fra en ældre udgave og mangler noget af det, denne kan. Tryk på »Bring registret op til dato« i panelet, eller kør: npm run upgrade -- --workbook {file} --out NY.xlsx',
  en: 'The register is of an older version and lacks some of what this one can do. Press "Bring the register up to date" in the pane, or run: npm run upgrade -- --workbook {file} --out NEW.xlsx',
};

export const newerRegister: Text = {
  da: 'Registret er lavet med en nyere udgave end denne. Det kan læses, men ikke ændres herfra; hent den nye udgave.',
  en: 'The register was made by a newer version than this one. It can be read but not changed from here; get the new version.',
};
