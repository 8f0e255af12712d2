// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { newPlannedChannel, type PlannedChannel } from '../../../utils/plan/plan';
import { aPlan, aPlannedChannel } from '../../factories';
import { openDesk } from './desk';

const NO_READER = 'No reader covers Instagram. Look for yourself and enter what you see by hand.';

function openPanel(planned: PlannedChannel): HTMLElement {
  const channels = [{ ...planned, id: 'planned' }];
  openDesk({ plans: [aPlan({ id: 'bakery', channels })], hash: '#company=bakery&channel=planned' });
  const title = document.getElementById('channel-panel-title')?.textContent ?? '';
  return screen.getByRole('complementary', { name: title });
}
/** True where the button to enter by hand stands before what is wrong with the channel. */
const isByHandFirst = (panel: HTMLElement): boolean => {
  const byHand = within(panel).getByRole('button', { name: 'Enter by hand' });
  const heading = within(panel).getAllByRole('heading', { level: 3 })[0];
  return (
    heading !== undefined &&
    (byHand.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
};

describe('a channel never visited', () => {
  test('on a platform without a reader asks the auditor to look, and offers the form first', () => {
    const panel = openPanel(newPlannedChannel('instagram', 'https://www.instagram.com/rosenthalbakery'));
    expect(within(panel).getAllByText(NO_READER).length).toBeGreaterThan(0);
    expect(panel.textContent).not.toContain('and it is read');
    expect(isByHandFirst(panel)).toBe(true);
  });

  test('on a platform with a reader is to be opened', () => {
    const panel = openPanel(aPlannedChannel('facebook'));
    expect(panel.textContent).toContain('Open the profile, and it is read while you look at it.');
    expect(panel.textContent).not.toContain('No reader covers');
    expect(isByHandFirst(panel)).toBe(false);
  });
});
