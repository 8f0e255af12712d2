import { followersText } from '../../utils/report/wording';
import type { Fact, Followers as Count } from '../../utils/reading/reading';
import { useTexts } from './texts-context';

/** How many follow the account; a rounded count says so. */
export function Followers({ followers }: { readonly followers: Fact<Count> }) {
  return <span class="followers">{followersText(useTexts(), followers)}</span>;
}
