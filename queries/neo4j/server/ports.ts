/** Loopback ports. */
import { createServer } from 'node:net';

/** A loopback port that nobody uses now. */
export async function freePort(): Promise<number> {
  const port = await portAt(0);
  if (port === null) throw new Error('no port of 127.0.0.1 is free.');
  return port;
}

/** The port where one can listen, any for 0; null where it is in use. */
export const portAt = (wanted: number): Promise<number | null> =>
  new Promise((done) => {
    const probe = createServer()
      .once('error', () => done(null))
      .listen(wanted, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => done(typeof address === 'object' && address ? address.port : null));
      });
  });
