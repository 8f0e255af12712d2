// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Disclosure } from '../../../components/shared/disclosure';
import { Evidence } from '../../../components/shared/evidence';
import { ExternalLink } from '../../../components/shared/external-link';
import { Field } from '../../../components/shared/field';
import { FindingItem } from '../../../components/shared/finding-item';
import { Handle } from '../../../components/shared/handle';
import { LastPost } from '../../../components/shared/last-post';
import { MarkBadge, shapeOf } from '../../../components/shared/mark-badge';
import type { Finding } from '../../../utils/audit/finding';
import { known, unknown } from '../../../utils/reading/reading';
import { aLastPost, aReading, NOW } from '../../factories';

afterEach(cleanup);

const misuse: Finding = {
  rule: 'company-on-personal-profile',
  severity: 'error',
  misuse: true,
  result: 'fail',
  observed: { id: 'rule.company-on-personal-profile.observed', values: { platform: 'Facebook' } },
  expected: { id: 'rule.company-on-personal-profile.expected', values: { platform: 'Facebook' } },
};
const doubt: Finding = {
  rule: 'stale-channel',
  severity: 'warning',
  misuse: false,
  result: 'cannot-tell',
  reason: { id: 'reason.other-tab' },
};

describe('a mark', () => {
  it.each([
    ['error', 'Error'],
    ['warning', 'Warning'],
    ['slowing', 'Slowing'],
    ['fine', 'Fine'],
    ['cannot-tell', 'Cannot tell'],
    ['not-visited', 'Not checked yet'],
    ['advice', 'Advice'],
  ] as const)('%s is a shape with the word “%s”', (mark, word) => {
    const { container } = render(<MarkBadge mark={mark} />);
    expect(screen.getByText(word)).toBeTruthy();
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
  it('keeps its word for screen readers where it is not drawn', () => {
    render(<MarkBadge mark="error" wordHidden />);
    expect(screen.getByText('Error').className).toBe('visually-hidden');
  });
  it.each([
    ['error', misuse],
    ['error', { ...misuse, severity: 'warning' }],
    ['warning', { ...misuse, misuse: false, severity: 'warning' }],
    ['advice', { ...misuse, misuse: false, severity: 'advice' }],
    ['cannot-tell', doubt],
  ] as const)('is %s for its finding', (shape, finding) => {
    expect(shapeOf(finding)).toBe(shape);
  });
});

describe('a finding', () => {
  it('says what was seen, what was expected, why it matters and what to do', () => {
    const { container } = render(<FindingItem finding={misuse} />);
    expect(container.querySelector('summary')?.textContent).toBe(
      'Misuse: A company must not use a personal profileWhat to do',
    );
    const terms = [...container.querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(terms).toEqual(['Seen:', 'Expected:', 'Why it matters:', 'Do:', 'Source:']);
    expect(screen.getByText('The account is a personal profile on Facebook.')).toBeTruthy();
  });
  it('names a misuse for everybody to see; other weights are told by their shapes', () => {
    const { rerender } = render(<FindingItem finding={misuse} />);
    expect(screen.getByText(/^Misuse/).className).toBe('finding-misuse');
    rerender(<FindingItem finding={{ ...misuse, misuse: false }} />);
    expect(screen.getByText(/^Error/).className).toBe('visually-hidden');
  });
  it('that cannot tell says so before its title, for everybody to see, and why', () => {
    const { container } = render(<FindingItem finding={doubt} />);
    const summary = container.querySelector('summary');
    expect(summary?.textContent).toMatch(
      /^Cannot tell: No visible post .* This tab of the profile does not show it\./,
    );
    expect(summary?.querySelector('.visually-hidden')).toBeNull();
    expect([...container.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual([
      'Why it matters:',
      'Source:',
    ]);
  });
  it('that was set aside says so before its title, with the reason, when and by whom', () => {
    const setAside = {
      id: '1',
      rule: misuse.rule,
      about: 'x',
      reason: 'moves in May',
      at: NOW,
      by: 'the auditor',
    };
    const { container } = render(<FindingItem finding={{ ...misuse, setAside }} />);
    expect(container.querySelector('summary')?.textContent).toBe(
      'Set aside: Misuse: A company must not use a personal profile ' +
        'moves in May (Nov 20, 2026, the auditor)What to do',
    );
  });
  it('of a rule that this version no longer has shows its id', () => {
    render(<FindingItem finding={{ ...misuse, rule: 'rule-of-yesterday' }} />);
    expect(screen.getByText('rule-of-yesterday', { exact: false })).toBeTruthy();
  });
});

describe('the evidence', () => {
  it('lists the signals in words', () => {
    render(
      <Evidence
        reading={aReading({ kindEvidence: [{ signal: 'facebook.route', says: 'personal-profile' }] })}
      />,
    );
    expect(screen.getByText('Personal profile, because:')).toBeTruthy();
    expect(screen.getByRole('listitem').textContent).toBe('the page’s own data calls it a person’s profile');
  });
  it('names the signals that contradict each other', () => {
    const { container } = render(
      <Evidence
        reading={aReading({
          kind: unknown('contradiction', 'facebook.route', 'facebook.gender'),
          kindEvidence: [
            { signal: 'facebook.route', says: 'company-page' },
            { signal: 'facebook.gender', says: 'personal-profile' },
          ],
        })}
      />,
    );
    expect(container.textContent).toContain('The page contradicts itself');
    expect(container.textContent).toContain('Company page, because:');
    expect(container.textContent).toContain('Personal profile, because:');
  });
  it.each([
    ['where it stood', known('company-page' as const, 'facebook.route'), /^Seen: .*calls it a Page/],
    ['why there is none', unknown('walled'), /^A wall stands/],
  ] as const)('without signals says %s', (_, kind, said) => {
    const { container } = render(<Evidence reading={aReading({ kind, kindEvidence: [] })} />);
    expect(container.textContent).toMatch(said);
  });
});

describe('the last post', () => {
  it('says why it is unknown and what would settle it', () => {
    const { container } = render(<LastPost lastPost={unknown('no-own-post')} readAt={NOW} />);
    expect(container.textContent).toMatch(/^Cannot tell when it last posted\. .*Look at the tab/);
  });
  it('leaves that out where there is no room', () => {
    const { container } = render(<LastPost lastPost={unknown('no-own-post')} readAt={NOW} brief />);
    expect(container.textContent).toBe('Cannot tell when it last posted');
  });
  it('keeps a span a span', () => {
    const { container } = render(<LastPost lastPost={aLastPost(41, 47)} readAt={NOW} />);
    expect(container.textContent).toBe('No visible post for 41–47 days');
  });
});

describe('a disclosure', () => {
  it('closes on Escape and gives the focus back, and only then lets Escape pass', () => {
    const passed: boolean[] = [];
    const { container } = render(
      <div onKeyDown={(event) => passed.push(event.key === 'Escape')}>
        <Disclosure summary="kind" word="why?">
          <button type="button">inside</button>
        </Disclosure>
      </div>,
    );
    const details = container.querySelector('details');
    if (!details) throw new Error('no details');
    details.open = true;
    screen.getByRole('button').focus();
    expect(fireEvent.keyDown(screen.getByRole('button'), { key: 'Escape' })).toBe(false);
    expect(details.open).toBe(false);
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    expect(passed).toEqual([]);
    fireEvent.keyDown(details, { key: 'Escape' });
    expect(passed).toEqual([true]);
  });
});

describe('a field', () => {
  it('binds label, hint and error to its control', () => {
    render(
      <Field label="Name" hint="As it calls itself" error="Name it">
        {(control) => <input {...control} />}
      </Field>,
    );
    const input = screen.getByRole('textbox', { name: 'Name' });
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = input.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'As it calls itself',
      'Name it',
    ]);
  });
  it('without them describes nothing', () => {
    render(<Field label="Name">{(control) => <input {...control} />}</Field>);
    expect(screen.getByRole('textbox').hasAttribute('aria-describedby')).toBe(false);
  });
});

describe('what others wrote', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'chrome://settings', ''])('no link to %s', (href) => {
    render(<ExternalLink href={href}>open</ExternalLink>);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('open')).toBeTruthy();
  });
  it('a web address opens elsewhere and is told nothing of us', () => {
    render(<ExternalLink href="https://x.com/rosenthalbakery">open</ExternalLink>);
    expect(screen.getByRole('link').getAttribute('rel')).toContain('noopener');
    expect(screen.getByRole('link').getAttribute('rel')).toContain('noreferrer');
  });
  it('a name stands apart from the direction of the text around it', () => {
    const { container } = render(<Handle>מאפיית רוזנטל</Handle>);
    expect(container.querySelector('bdi')?.textContent).toBe('מאפיית רוזנטל');
  });
});
