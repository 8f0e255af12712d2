/** Holds docs/rules.md to the rules. After a change: `npx vitest run --project unit test/docs -u` writes it anew. */
import { expect, test } from 'vitest';
import { RULESET_VERSION, rules } from '../../utils/audit/audit';
import type { Rule } from '../../utils/audit/finding';
import { textsFor } from '../../utils/i18n/texts';

const { say, t } = textsFor(['en']);

const row = ({ id, severity, misuse, scope, needs }: Rule): string => {
  const text = (part: string) => say({ id: `rule.${id}.${part}` });
  const weight = misuse ? `${severity}, misuse` : severity;
  const looksAt = needs.map((need) => t(`need.${need}`)).join(', ');
  return `| \`${id}\` | ${text('title')} | ${weight} | ${scope} | ${looksAt} | ${text('why')} | ${text('source')} | ${text('remedy')} |`;
};

const page = `# The rules

Made from the files in \`utils/audit/rules/\` and their texts by \`test/docs/rules.test.ts\`: do not edit by hand.
Rule set ${RULESET_VERSION}. A rule answers *pass*, *fail*, *cannot tell* (a needed fact is unknown; the answer says
which) or *not applicable*. The weight is that of an ordinary failure; some rules weigh a severe one more.

| id | fails when | weight | about | looks at | why | source | what to do |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rules().map(row).join('\n')}
`;

test('docs/rules.md tells every rule as it is', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/rules.md');
});
