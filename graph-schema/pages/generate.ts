/** `npm run generate:schema`: writes the pages of the vocabulary and of the record format. */
import { writeFileSync } from 'node:fs';
import { recordsPage } from './records.ts';
import { referencePage } from './reference.ts';

writeFileSync(new URL('../REFERENCE.md', import.meta.url), referencePage());
writeFileSync(new URL('../RECORDS.md', import.meta.url), recordsPage());
