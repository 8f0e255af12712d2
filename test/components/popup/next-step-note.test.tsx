// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NextStepNote } from '../../../components/popup/next-step-note';
import type { Next } from '../../../components/popup/popup-view';
import { feedFailures } from '../../../utils/reading/feed';

afterEach(cleanup);

const onTake = vi.fn();
const show = (step: Next['step'], feed: Next['feed'] = null, platform = 'youtube') =>
  render(<NextStepNote platform={platform} next={{ step, feed }} onTake={onTake} />);
const button = () => screen.queryByRole('button');
const text = () => screen.getByRole('status').textContent;

describe('the one next step', () => {
  it('says before the click that a request goes to the platform, and to nobody else', () => {
    show({ do: 'ask-feed' });
    expect(text()).toMatch(/sends one request to YouTube, without your account, and to nobody else/);
    expect(onTake).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Ask YouTube for the feed' }));
    expect(onTake).toHaveBeenCalledOnce();
  });
  it('cannot be taken twice while the feed is asked for', () => {
    show({ do: 'ask-feed' }, 'asking');
    expect(button()).toHaveProperty('disabled', true);
    expect(text()).toContain('Asking YouTube for the feed…');
  });
  it.each(feedFailures)(
    'can be taken again after a failure, which is said to prove nothing: %s',
    (failure) => {
      show({ do: 'ask-feed' }, failure);
      expect(button()).toHaveProperty('disabled', false);
      expect(text()).toMatch(/proves nothing|does not prove|could not be stored/);
    },
  );
  it.each<[string, Next['step'], string]>([
    ['a tab', { do: 'open', url: 'https://x.com/a', tab: 'youtube.videos' }, 'Open the Videos tab'],
    [
      'a tab of a platform that has no word for it',
      { do: 'open', url: 'https://x.com/a', tab: 'x.y' },
      'Open the tab with all posts',
    ],
    ['a reload', { do: 'reload' }, 'Reload the page'],
  ])('is a button for %s', (_what, step, name) => {
    show(step);
    expect(button()?.textContent).toBe(name);
  });
  it.each([
    ['scroll', /Scroll to the first post/],
    ['sign-in', /Logged in/],
    ['wait', /Wait until the posts are drawn/],
  ] as const)('is a sentence only where the auditor alone may act: %s', (what, said) => {
    show({ do: what });
    expect(button()).toBeNull();
    expect(text()).toMatch(said);
  });
});
