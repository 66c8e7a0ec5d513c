/** Pieces that are written to a server in one turn go together, in their order, all of them. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { gatherWrites } from '../../../queries/neo4j/connection/corked.ts';

it.each([1, 2, 40, 200, 5000])('%d pieces come whole, those before the end too', async (count) => {
  const received: Buffer[] = [];
  const server = createServer((socket) => {
    socket
      .on('data', (data) => {
        received.push(data);
      })
      .on('end', () => socket.end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  gatherWrites(port);
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const pieces = Array.from({ length: count }, (_, i) => Buffer.alloc(1 + ((i * 7) % 1400), i));
  for (const piece of pieces.slice(0, -1)) socket.write(piece);
  await new Promise((done) => {
    setTimeout(done, 20);
  });
  expect(Buffer.concat(received).length === 0).toBe(count === 1);
  socket.write(pieces.at(-1) ?? '');
  socket.end();
  await once(socket.resume(), 'close');
  expect(Buffer.concat(received).equals(Buffer.concat(pieces))).toBe(true);
  server.close();
});

it('leaves what goes elsewhere alone', async () => {
  gatherWrites(1);
  const server = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write('a');
  expect(socket.writableCorked).toBe(0);
  socket.destroy();
  server.close();
});
