/** `npm run generate:schema`: writes the reference page of the vocabulary. */
import { writeFileSync } from 'node:fs';
import { referencePage } from './reference.ts';

writeFileSync(new URL('REFERENCE.md', import.meta.url), referencePage());
