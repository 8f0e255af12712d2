import { fail, pass, type Message, type Outcome } from './finding';

/** Passes where something is so, else fails with the rule's own texts `observed` and `expected`, both with these values. */
export function passIf(isSo: boolean, ruleId: string, values?: Message['values']): Outcome {
  if (isSo) return pass;
  const message = (part: string): Message =>
    values ? { id: `rule.${ruleId}.${part}`, values } : { id: `rule.${ruleId}.${part}` };
  return fail(message('observed'), message('expected'));
}
