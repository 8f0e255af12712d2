/** The verbs by which an auditor, and the application that a test plays, change the page in a tab. */
import type { Page } from 'puppeteer-core';
import type { Account, Application, View } from '../../sites/applications/application';
import type { Sites } from '../../sites/server';
import type { AuditBrowser } from '../audit-browser';
import { until } from '../until';

/** Where it is played: a running browser, and the server that plays the platforms. */
export interface Theatre {
  readonly extension: Pick<AuditBrowser, 'visit' | 'openTab' | 'badge' | 'shownIn' | 'stored'>;
  readonly sites: Sites;
}

/** A page in a tab. Every verb resolves when the page has changed; what the reader makes of it comes later. */
export class PlayedPage {
  protected readonly theatre: Theatre;
  protected readonly application: Application;
  protected readonly page: Page;

  constructor(theatre: Theatre, application: Application, page: Page) {
    this.theatre = theatre;
    this.application = application;
    this.page = page;
  }

  /** Loads a document from the server. */
  async load(address: string, html: string): Promise<void> {
    this.theatre.sites.serve(address, html);
    await this.theatre.extension.visit(address, this.page);
  }

  /** Loads the account's document, with its data. */
  arrive(view: View): Promise<void> {
    return this.load(this.application.address(view.account, view.tab), this.application.document(view));
  }

  /** Loads the platform's own first page, as one who goes on from there without loading another. */
  startAtHome(): Promise<void> {
    return this.load(this.application.home, this.application.homeDocument());
  }

  /** Another address, as when a link of the application is clicked; the document stays as it is. */
  async changeAddress(address: string): Promise<void> {
    await this.page.evaluate((to) => history.pushState(null, '', to), relative(address));
  }

  /** The address is corrected, without a step in the tab's history. */
  async replaceAddress(address: string): Promise<void> {
    await this.page.evaluate((to) => history.replaceState(null, '', to), relative(address));
  }

  back(): Promise<void> {
    return this.#step(-1);
  }

  forward(): Promise<void> {
    return this.#step(1);
  }

  /** A step in the tab's history within the document. */
  #step(by: -1 | 1): Promise<void> {
    return this.page.evaluate(
      (steps) =>
        new Promise<void>((moved) => {
          window.addEventListener('popstate', () => moved(), { once: true });
          history.go(steps);
        }),
      by,
    );
  }

  /** Draws the application anew; the scripts in the document, and the data in them, stay. */
  async draw(view: View): Promise<void> {
    await this.drawHtml(this.application.drawn(view), this.application.title(view.account));
  }

  async drawHtml(html: string, title: string): Promise<void> {
    await this.page.evaluate(
      (drawn, name) => {
        document.title = name;
        const next = new DOMParser().parseFromString(drawn, 'text/html');
        for (const node of [...document.body.childNodes])
          if (node.nodeName !== 'SCRIPT' && node.nodeName !== 'CODE') node.remove();
        document.body.prepend(...[...next.body.childNodes].map((node) => document.adoptNode(node)));
      },
      html,
      title,
    );
  }

  /** The platform asks who is there: within the page, or on a host of its own. */
  async meetWall(account: Account): Promise<void> {
    const address = this.application.wallAddress(account);
    const title = 'Log in';
    if (new URL(address).host !== new URL(this.application.home).host)
      return this.load(address, `<!doctype html><title>${title}</title>${this.application.wall}`);
    await this.changeAddress(address);
    await this.drawHtml(this.application.wall, title);
  }

  /** Lays something over the page. */
  async cover(html: string): Promise<void> {
    await this.page.evaluate((drawn) => {
      const next = new DOMParser().parseFromString(drawn, 'text/html');
      for (const node of [...next.body.children]) {
        node.setAttribute('data-cover', '');
        document.body.append(document.adoptNode(node));
      }
    }, html);
  }

  /** Takes away what lies over the page. */
  async uncover(): Promise<void> {
    await this.page.evaluate(() => {
      for (const cover of document.querySelectorAll('[data-cover]')) cover.remove();
    });
  }

  /** Leaves for another document; the browser keeps this one as it is. */
  async leaveDocument(): Promise<void> {
    await this.page.evaluate(() => {
      document.documentElement.dataset['kept'] = '';
    });
    await this.load(
      'https://elsewhere.example/',
      '<!doctype html><title>Elsewhere</title><p>No profile.</p>',
    );
  }

  /** Comes back to the document that was left. */
  async returnToDocument(): Promise<void> {
    await this.page.evaluate(() => {
      setTimeout(() => history.back());
    });
    // A document that was loaded again would not bear the mark.
    await until('the document that was left', () =>
      this.page.evaluate(() => document.documentElement.dataset['kept'] === ''),
    );
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** Path and query: the port is the server's. */
const relative = (address: string): string => new URL(address).pathname + new URL(address).search;
