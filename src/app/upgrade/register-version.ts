import { fieldsOf } from '../../schema/entity.js';
import { entities, entityKeys } from '../../register/entities/index.js';
import { schemaVersion } from '../../register/migrations/schema-version.js';
import type { Register } from '../../register/register.js';
import type { RawWorkbook } from '../../schema/raw-workbook.js';
import type { Text } from '../../schema/text.js';
import { readIdentity } from '../read-register/read-identity.js';

/** A register made by a later version is only read: what this version does not know it could not keep right. */
export function isNewer(raw: RawWorkbook, version = schemaVersion): boolean {
  return (readIdentity(raw)?.schemaVersion ?? version) > version;
}

/** Whether it is worth while to plan an upgrade at all: asked at each opening, so it only looks at version, sheets and columns. */
export function isOlder(raw: RawWorkbook, register: Register): boolean {
  const version = readIdentity(raw)?.schemaVersion ?? schemaVersion;
  if (version !== schemaVersion) return version < schemaVersion;
  return entityKeys.some((key) => {
    const columns = register.tables[key]?.columns;
    return columns === undefined || fieldsOf(entities[key]).some(([name]) => columns[name] === undefined);
  });
}

export const lackingRegister: Text = {
  da: 'Oversigten mangler kolonner, ark eller valg, som denne udgave har. Brug panelets »Bring oversigten op til dato«, eller kør: npm run upgrade -- --workbook {file} --out NY.xlsx',
  en: 'The register lacks columns, sheets or choices that this version has. Use "Bring the register up to date" in the pane, or run: npm run upgrade -- --workbook {file} --out NEW.xlsx',
};

export const olderRegister: Text = {
  da: 'Oversigten er fra en ældre udgave og mangler noget af det, denne kan. Tryk på »Bring oversigten op til dato« i panelet, eller kør: npm run upgrade -- --workbook {file} --out NY.xlsx',
  en: 'The register is of an older version and lacks some of what this one can do. Press "Bring the register up to date" in the pane, or run: npm run upgrade -- --workbook {file} --out NEW.xlsx',
};

export const newerRegister: Text = {
  da: 'Oversigten er lavet med en nyere udgave end denne. Det kan læses, men ikke ændres herfra; hent den nye udgave.',
  en: 'The register was made by a newer version than this one. It can be read but not changed from here; get the new version.',
};
