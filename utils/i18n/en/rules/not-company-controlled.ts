export const texts = {
  title: 'The channel is not in the company’s hands',
  observed: 'The plan says that the channel is controlled through an employee’s private account.',
  expected: 'Control through an account of the company’s, or by its agency.',
  why: 'When the employee leaves, falls ill or loses the private account, the channel is lost with its followers.',
  source:
    'Our choice, after the document “Company page or personal profile, and when a network becomes an asset”.',
  remedy:
    'Make the company’s business account the owner of the channel, give people roles in it, and take the private account out.',
};
