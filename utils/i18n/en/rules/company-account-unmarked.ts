export const texts = {
  title: 'The company’s account bears no business mark',
  observed: 'The account shows no business mark of {platform}.',
  expected: 'A business account, or the mark that {platform} gives to businesses.',
  why: 'One kind of account serves people and companies there. Without the mark, visitors cannot tell the company from somebody who uses its name.',
  source:
    'Our choice, after the document “Company page or personal profile, and when a network becomes an asset”.',
  remedy:
    'Change the account to a business account in its settings, or apply for the platform’s business verification. Until then, link to the company’s website in the profile.',
};
