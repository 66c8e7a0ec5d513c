/**
 * The driver writes what it sends in pieces of 1,400 bytes, each a call of the system; together they are one. Sockets of this process
 * that are opened to others are told to gather what is written to them in one turn of the event loop.
 */
import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

let isWatching = false;

/** From now on; asking again changes nothing. */
export function gatherWrites(): void {
  if (isWatching) return;
  isWatching = true;
  subscribe('net.client.socket', (message) => {
    const { socket } = message as { socket: Socket };
    // Not before: connecting gives a socket its own way to write.
    socket.once('connect', () => { gather(socket); });
  });
}

/** So many bytes are not kept waiting: a server reads while more is written. */
const ENOUGH = 65_536;

function gather(socket: Socket): void {
  const write = socket.write.bind(socket) as (...args: unknown[]) => boolean;
  let gathered = 0;
  const pass = (): void => {
    gathered = 0;
    socket.uncork();
  };
  socket.write = ((...args: unknown[]): boolean => {
    if (!gathered) {
      socket.cork();
      process.nextTick(() => { if (gathered) pass(); });
    }
    gathered += (args[0] as { readonly length: number }).length;
    const goesOn = write(...args);
    if (gathered > ENOUGH) pass();
    return goesOn;
  }) as typeof socket.write;
}
