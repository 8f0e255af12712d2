import { isKnown } from '../../reading/reading';
import { cannotTell, cannotTellFrom, fail, notApplicable, pass, type ChannelRule } from '../finding';
import { judgeOwnPage } from '../own-page';
import { leadsTo } from '../website';

/**
 * Where a profile holds a list of links, and only the first of them is told. The company's may be among the others.
 */
const FIRST_OF_SEVERAL: readonly string[] = ['youtube.links', 'facebook.intro', 'facebook.drawn-intro'];

/** The profile of one of the company's own channels leads elsewhere than to the company's sites. */
export const rule: ChannelRule = {
  id: 'no-website-link',
  scope: 'channel',
  severity: 'advice',
  misuse: false,
  needs: ['role', 'link', 'company'],
  evaluate(subject) {
    const { websites } = subject.plan.company;
    if (websites.length === 0) return notApplicable;
    return judgeOwnPage(subject, ({ link }) => {
      if (!isKnown(link)) return cannotTellFrom(link);
      const target = leadsTo(link.value, websites);
      if (target === 'company') return pass;
      const values = { host: new URL(link.value).hostname.replace(/^www\./, '') };
      if (target !== 'elsewhere')
        return cannotTell({ id: `rule.no-website-link.cannot-tell-${target}`, values });
      if (FIRST_OF_SEVERAL.includes(link.source))
        return cannotTell({ id: 'rule.no-website-link.cannot-tell-several', values });
      return fail({ id: 'rule.no-website-link.observed', values }, { id: 'rule.no-website-link.expected' });
    });
  },
};
