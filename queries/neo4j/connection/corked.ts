/**
 * The driver writes what it sends in pieces of 1,400 bytes, each a call of the system; together they are one. Sockets that this process opens to
 * the port of a Neo4j server, and no others, are told to gather what is written to them in one turn of the event loop.
 */
import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

const ports = new Set<number>();

/** Of servers at this port (the servers of a cluster share it), from now on; asking again changes nothing. */
export function gatherWrites(port: number): void {
  const isWatching = ports.size > 0;
  ports.add(port);
  if (isWatching) return;
  subscribe('net.client.socket', (message) => {
    const { socket } = message as { socket: Socket };
    // Not before: connecting gives a socket its own way to write.
    socket.once('connect', () => {
      if (ports.has(socket.remotePort ?? 0)) gather(socket);
    });
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
      process.nextTick(() => {
        if (gathered) pass();
      });
    }
    gathered += (args[0] as { readonly length: number }).length;
    const goesOn = write(...args);
    if (gathered > ENOUGH) pass();
    return goesOn;
  }) as typeof socket.write;
}
