/** A local HTTPS server that plays the platforms: it serves pages at their real addresses, whatever host they have. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSignedCertificate } from './certificate';
import type { SamplePage } from './sample-page';

export interface ServedPage {
  readonly html: string;
  /** `text/html` where absent. */
  readonly type?: string;
  /** 200 where absent. */
  readonly status?: number;
  /** Lets the page's own inline scripts run, as pages that navigate without loading need. */
  readonly scripts?: boolean;
}

/** What was asked for. */
export interface Request {
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface Sites {
  readonly port: number;
  /** Everything that was asked for, in order. */
  readonly requests: readonly Request[];
  /** Serves this page at this address from now on. An address with a query answers that query only. */
  serve(url: string, page: string | ServedPage): void;
  /** Serves sample pages; their ages are counted back from the moment of each request. */
  serveSamples(pages: readonly SamplePage[]): void;
  close(): Promise<void>;
}

/** Starts the server on a free port of this machine. What it does not know it answers with 404. */
export async function startSites(): Promise<Sites> {
  const pages = new Map<string, () => ServedPage>();
  const requests: Request[] = [];
  const server = createServer(selfSignedCertificate(), (request, response) => {
    const address = new URL(request.url ?? '/', `https://${request.headers.host ?? ''}`);
    requests.push({ url: address.href, headers: request.headers });
    const page = pages.get(placeOf(address)) ?? pages.get(placeOf(withoutQuery(address)));
    const { html, type = 'text/html', status = 200, scripts = false } = page?.() ?? NOT_FOUND;
    response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': scripts ? "script-src 'unsafe-inline'" : "script-src 'none'",
    });
    response.end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    serve(url, page) {
      const served = typeof page === 'string' ? { html: page } : page;
      pages.set(placeOf(new URL(url)), () => served);
    },
    serveSamples(samples) {
      for (const sample of samples) {
        pages.set(placeOf(new URL(sample.url)), () => ({ html: sample.html(Date.now()) }));
      }
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const NOT_FOUND: ServedPage = {
  html: '<!doctype html><html lang="en"><title>Not found</title><p>Nothing stands at this address.</p></html>',
  status: 404,
};

/** Host, path and query: what a page is found by. The port is the server's own and tells nothing. */
const placeOf = ({ hostname, pathname, search }: URL): string => hostname + pathname + search;

function withoutQuery(address: URL): URL {
  const plain = new URL(address);
  plain.search = '';
  return plain;
}
