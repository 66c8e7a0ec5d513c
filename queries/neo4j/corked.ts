/**
 * The driver writes what it sends in pieces of 1,400 bytes, each a call of the system; together they are one. Sockets of this process
 * that are opened to others are told to gather what is written to them in one turn of the event loop.
 */
import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

const known = new WeakSet<Socket>();
let isWatching = false;

/** From now on; asking again changes nothing. */
export function gatherWrites(): void {
  if (isWatching) return;
  isWatching = true;
  subscribe('net.client.socket', (message) => { gather((message as { socket: Socket }).socket); });
}

function gather(socket: Socket): void {
  if (known.has(socket)) return;
  known.add(socket);
  const write = socket.write.bind(socket) as (...args: unknown[]) => boolean;
  socket.write = ((...args: unknown[]): boolean => {
    if (!socket.writableCorked) {
      socket.cork();
      setImmediate(() => { socket.uncork(); });
    }
    return write(...args);
  }) as typeof socket.write;
}
