export const texts = {
  title: 'The account has changed its handle',
  observed: 'The account is now called “{now}”; the plan calls it “{planned}”.',
  expected: 'The handle in the plan, or the new address in it.',
  why: 'Links to the old handle lead nowhere, or to whoever takes it next.',
  source: 'Our choice.',
  remedy:
    'Correct the address (plan, section Channels) and the links on the website and elsewhere, and look whether somebody else has taken the old handle.',
};
