/** A browser on a profile of its own that is killed and started again, with the platforms that it visits. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RunningExtension } from '../browser/extension';
import { samples } from '../browser/session';
import { until } from '../browser/until';
import { startSites, type Sites } from '../sites/server';
import { NEWEST_VERSION } from '../../utils/store/migrations';
import { killBrowser } from './kill';
import { dump, type Dump, type Office } from './raw-database';

export class Survivor {
  readonly #profile = mkdtempSync(path.join(tmpdir(), 'channel-audit-survivor-'));
  readonly #sites: Sites;
  #extension: RunningExtension | undefined;
  #office: Office | undefined;

  private constructor(sites: Sites) {
    this.#sites = sites;
  }

  static async born(): Promise<Survivor> {
    const sites = await startSites();
    sites.serveSamples(samples);
    const survivor = new Survivor(sites);
    await survivor.start();
    return survivor;
  }

  get extension(): RunningExtension {
    if (!this.#extension) throw new Error('the browser is dead');
    return this.#extension;
  }

  /** A page of the extension's origin without its code. */
  get office(): Office {
    if (!this.#office) throw new Error('the browser is dead');
    return this.#office;
  }

  /** The folder in which the browser keeps everything. */
  get profile(): string {
    return this.#profile;
  }

  /** Starts the browser, at first or after it was killed. */
  async start(): Promise<void> {
    this.#extension = await RunningExtension.start({ port: this.#sites.port, profile: this.#profile });
    this.#office = await this.#extension.visit(this.#extension.url('manifest.json'));
  }

  /** Kills the browser, waits or not until all its processes are gone, and starts it again. */
  async killAndRestart({ waits = true } = {}): Promise<void> {
    await this.kill({ waits });
    await this.start();
  }

  async kill({ waits = true } = {}): Promise<void> {
    const { browser } = this.extension;
    this.#extension = undefined;
    this.#office = undefined;
    await killBrowser(browser, { waits });
  }

  /** What the database holds, once the extension has opened it. */
  database(): Promise<Dump> {
    return until('the database to be open at its newest version', async () => {
      const all = await dump(this.office);
      return all.version === NEWEST_VERSION && all;
    });
  }

  async close(): Promise<void> {
    if (this.#extension) await this.kill();
    await this.#sites.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
