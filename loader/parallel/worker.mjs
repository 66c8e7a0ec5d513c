/**
 * The entry of a worker thread. It is JavaScript and brings the loader of TypeScript itself, because threads do not take it over
 * from the process on every Node.js. Errors of a text are part of its reading, so the thread lives on.
 */
import { tsImport } from 'tsx/esm/api';

const { readTask } = await tsImport('../reading.ts', import.meta.url);
export default readTask;
