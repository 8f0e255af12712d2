/**
 * A self-signed certificate, made anew for each run, so that no key lies about and no `openssl` need be installed.
 *
 * Node signs but builds no certificates; the twenty lines of DER below do (RFC 5280; the encoding: X.690). The browsers
 * of the tests are told to accept any certificate, so it names a host of its own invention and no other.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export interface Certificate {
  /** PEM. */
  readonly key: string;
  /** PEM. */
  readonly cert: string;
}

/** A key and its certificate, valid from yesterday until a month from `now` (epoch ms). */
export function selfSignedCertificate(now = Date.now()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(COMMON_NAME, utf8('channel-audit.example'))));
  const content = sequence(
    tagged(0xa0, integer(Buffer.from([2]))), // Version 3.
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])), // A serial number above zero, new each time.
    ECDSA_WITH_SHA256,
    name, // Issuer …
    sequence(utcTime(now - DAY), utcTime(now + 30 * DAY)),
    name, // … and subject are the same: self-signed.
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const certificate = sequence(content, ECDSA_WITH_SHA256, bits(sign('sha256', content, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}

const DAY = 86_400_000;

/** One value: its tag, the length of its content, its content. */
function tagged(tag: number, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(body)]), body]);
}

/** One byte below 128, else the bytes needed, counted before them; DER allows no longer form than necessary. */
function lengthOf({ length }: Buffer): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

const sequence = (...content: Buffer[]): Buffer => tagged(0x30, ...content);
const set = (...content: Buffer[]): Buffer => tagged(0x31, ...content);
const integer = (bytes: Buffer): Buffer => tagged(0x02, bytes);
const bits = (bytes: Buffer): Buffer => tagged(0x03, Buffer.from([0]), bytes);
const utf8 = (text: string): Buffer => tagged(0x0c, Buffer.from(text));
/** `YYMMDDhhmmssZ`. */
const utcTime = (at: number): Buffer =>
  tagged(0x17, Buffer.from(`${new Date(at).toISOString().slice(2, 19).replace(/\D/g, '')}Z`));

/** 2.5.4.3 */
const COMMON_NAME = tagged(0x06, Buffer.from('550403', 'hex'));
/** 1.2.840.10045.4.3.2 */
const ECDSA_WITH_SHA256 = sequence(tagged(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
