import { bearsName, isComparable } from '../../plan/bears-name';
import { isKnown } from '../../reading/reading';
import { cannotTell, cannotTellFrom, fail, pass, type ChannelRule } from '../finding';
import { shortened } from '../in-list';
import { judgeOwnPage } from '../own-page';

/** One of the company's own channels goes by a name that is none of the company's, nor its brand's or market's. */
export const rule: ChannelRule = {
  id: 'inconsistent-name',
  scope: 'channel',
  severity: 'advice',
  misuse: false,
  needs: ['role', 'name', 'company'],
  evaluate(subject) {
    const { company } = subject.plan;
    const brand = subject.planned?.brandOrMarket.trim() ?? '';
    const names = [company.name, ...company.otherNames, ...(brand === '' ? [] : [brand])];
    return judgeOwnPage(subject, ({ account: { name } }) => {
      if (!isKnown(name)) return cannotTellFrom(name);
      if (names.some((one) => bearsName(name.value, one))) return pass;
      const values = { name: shortened(name.value), company: shortened(company.name) };
      if (!names.some((one) => isComparable(name.value, one)))
        return cannotTell({ id: 'rule.inconsistent-name.cannot-tell', values });
      return fail(
        { id: 'rule.inconsistent-name.observed', values },
        { id: `rule.inconsistent-name.expected${names.length > 1 ? '-one-of' : ''}`, values },
      );
    });
  },
};
