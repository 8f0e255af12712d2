import type {
  ChannelRule,
  ChannelSubject,
  CompanyRule,
  CompanySubject,
  Message,
  Outcome,
} from '../../utils/audit/finding';
import { textsFor } from '../../utils/i18n/texts';
import { NOW } from '../factories';

const texts = textsFor(['en']);

/** A message in English. Throws where the catalogue lacks it or it lacks a value, as a reader would see an id instead. */
export function sentence({ id, values }: Message): string {
  if (!texts.has(id)) throw new Error(`no text ${id}`);
  const said = texts.say(values ? { id, values } : { id });
  if (said.includes('{')) throw new Error(`${id} lacks a value: ${said}`);
  return said;
}

/** What a rule answers, in words: `pass`, `not-applicable`, `cannot-tell: why` or `severity: observed. expected.` */
export function inWords(outcome: Outcome, severity: string): string {
  if (outcome.result === 'cannot-tell') return `cannot-tell: ${sentence(outcome.reason)}`;
  if (outcome.result !== 'fail') return outcome.result;
  return `${outcome.severity ?? severity}: ${sentence(outcome.observed)} ${sentence(outcome.expected)}`;
}

/** The rule's answer for this channel, in words. */
export const answer = (rule: ChannelRule, subject: ChannelSubject, today = NOW): string =>
  inWords(rule.evaluate(subject, today), rule.severity);

/** The company rule's answer for this company, in words. */
export const companyAnswer = (rule: CompanyRule, company: CompanySubject, today = NOW): string =>
  inWords(rule.evaluate(company, today), rule.severity);
