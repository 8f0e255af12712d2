/** Leads every host to one port of this machine; Firefox has no rules for resolving hosts as Chromium has. */
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

export interface Proxy {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts a proxy on a free port that leads to this one. All that asks without TLS is turned away. */
export async function everythingAt(target: number): Promise<Proxy> {
  const server = createServer((_request, response) => response.writeHead(404).end());
  server.on('connect', (_request, client) => {
    const site = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      site.pipe(client).pipe(site);
    });
    // Either end may go at any time, as when the browser is closed; the other has nobody to talk to then.
    site.on('error', () => client.destroy()).on('close', () => client.destroy());
    client.on('error', () => site.destroy()).on('close', () => site.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
