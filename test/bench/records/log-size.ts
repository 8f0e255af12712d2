/** How long a made-up log is, and how its companies are called. */

export interface LogSize {
  readonly companies: number;
  /** Of each company. */
  readonly channels: number;
  /** Of each channel, a week apart. */
  readonly audits: number;
}

export const channelsIn = ({ companies, channels }: LogSize): number => companies * channels;
export const auditsIn = (size: LogSize): number => channelsIn(size) * size.audits;

/** The id of a made-up company, counted from 0. */
export const companyId = (number: number | string): string => `made-up-company-${number}`;
