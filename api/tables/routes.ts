/**
 * Tables and calendars over HTTP, for the buttons of the view and for calendars that fetch one again: `/tables/duties.csv`, `/tables/duties.ics`,
 * `/tables/documents.csv` and `/tables/shared.csv`, with the filters of the view's pages as parameters. Who may ask GraphQL may ask these.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express';
import { QueryError, StoreError } from '../../queries/errors.ts';
import { isoDay } from '../../queries/asked/dates.ts';
import type { GraphStore } from '../../queries/store.ts';
import type { ErrorCode } from '../codes.ts';
import { chinaToday } from '../context.ts';
import { log } from '../errors.ts';
import { nowhere } from '../unread.ts';
import { agencyAsked, numberAsked, rolesAsked, statusesAsked, yearAsked } from './asked.ts';
import { calendarOf } from './calendar.ts';
import { csvOf } from './csv.ts';
import { documentTable } from './document-table.ts';
import { agencyDutyTable, sharedDutyTable } from './duty-table.ts';
import { begun, limited, type Table } from './table.ts';

/** So many rows, or events, one answer holds. */
export const LARGEST_TABLE = 5000;

/** The routes of the tables of a store. */
export function tables(store: GraphStore): Router {
  const router = express.Router();
  router.get('/duties.csv', async (request, response) => {
    const agency = await agencyAsked(store, one(request, 'agency'));
    const table = agencyDutyTable(store, agency.id, { ...daysOf(request), undated: one(request, 'undated') !== 'no' });
    await send(response, `${agency.properties.name ?? ''}-任务.csv`, table);
  });
  router.get('/duties.ics', async (request, response) => {
    const agency = await agencyAsked(store, one(request, 'agency'));
    const text = await calendarOf(store, { ...daysOf(request), agency, today: chinaToday() }, LARGEST_TABLE);
    response
      .attachment(`${agency.properties.name ?? ''}-任务期限.ics`)
      .type('text/calendar; charset=utf-8')
      .send(text);
  });
  router.get('/documents.csv', async (request, response) => {
    const asOf = isoDay('asOf', one(request, 'asOf') || chinaToday());
    const issuer = one(request, 'issuer');
    const table = documentTable(store, {
      statuses: statusesAsked(one(request, 'status')),
      asOf,
      kind: one(request, 'kind') || null,
      via: issuer ? { node: issuer, types: ['ISSUED_BY'] } : null,
      ...yearAsked(one(request, 'year')),
    });
    await send(response, `公文-${asOf}.csv`, table);
  });
  router.get('/shared.csv', async (request, response) => {
    const filter = { agencies: all(request, 'agency'), minimum: numberAsked('minimum', one(request, 'minimum'), 2) };
    await send(response, '共同任务.csv', sharedDutyTable(store, filter, one(request, 'lead') === 'none'));
  });
  router.use(nowhere, refusal);
  return router;
}

const all = ({ query }: Request, name: string): string[] => {
  const value = query[name];
  return (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string' && text !== '');
};
const one = (request: Request, name: string): string => all(request, name)[0] ?? '';

const daysOf = (request: Request) => ({
  roles: rolesAsked(one(request, 'roles')),
  dueFrom: one(request, 'from') || null,
  dueTo: one(request, 'to') || null,
});

/** Sends a table as a file to be kept. What is wrong with the question is known before the first row is sent. */
async function send(response: Response, name: string, table: Table): Promise<void> {
  const whole = await begun(limited(table, LARGEST_TABLE));
  response.attachment(name).type('text/csv; charset=utf-8; header=present');
  await pipeline(Readable.from(csvOf(whole)), response).catch((error: unknown) => {
    // Who has closed the page wants no more of it; what else went wrong ends the file early, and the log says why.
    if (!response.destroyed || (error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') log(String(error));
    response.destroy();
  });
}

/** What is wrong with the question, or with the store, in the form in which GraphQL says so. */
const refusal: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const say = (status: number, code: ErrorCode, message: string) => {
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };
  if (error instanceof QueryError) say(error.code === 'NOT_FOUND' ? 404 : 400, error.code, error.message);
  else if (error instanceof StoreError) {
    log(error.message);
    say(503, 'STORE_UNAVAILABLE', 'The store cannot be reached just now; try again later.');
  } else next(error);
};
