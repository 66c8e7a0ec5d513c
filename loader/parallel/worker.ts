/** What a worker thread does: reads one task. Errors of a text are part of the reading, so the thread lives on. */
export { readTask as default } from '../reading.ts';
