import { isKnown } from '../../reading/reading';
import { cannotTell, cannotTellFrom, fail, notApplicable, pass, type ChannelRule } from '../finding';
import { shortened } from '../in-list';
import { judgeOwnPage } from '../own-page';
import { hasPersonalCategories, isPersonalCategory, knowsCategoriesIn } from '../personal-categories';

/** A company's Page bears a category that names a person's trade, such as "Digital creator". */
export const rule: ChannelRule = {
  id: 'page-category-personal',
  scope: 'channel',
  severity: 'advice',
  misuse: false,
  needs: ['role', 'kind', 'category'],
  evaluate(subject) {
    const platform = subject.reading?.platform ?? subject.planned?.platform ?? '';
    if (!hasPersonalCategories(platform)) return notApplicable;
    return judgeOwnPage(subject, ({ kind, category, language }) => {
      if (!isKnown(kind)) return cannotTellFrom(kind);
      if (kind.value !== 'company-page') return notApplicable;
      if (!isKnown(category)) return cannotTellFrom(category);
      const values = { category: shortened(category.value) };
      if (isPersonalCategory(category.value))
        return fail(
          { id: 'rule.page-category-personal.observed', values },
          { id: 'rule.page-category-personal.expected' },
        );
      return knowsCategoriesIn(language)
        ? pass
        : cannotTell({ id: 'rule.page-category-personal.cannot-tell', values });
    });
  },
};
