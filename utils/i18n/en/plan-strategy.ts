/** The plan’s strategy: the four approaches, and the answer to what social media is like. */
export const planStrategy = {
  'strategy.approaches': 'Approaches',
  'strategy.approaches.hint':
    'What the company gives to those who follow it. A large company may take all four.',
  'strategy.approaches.small': 'A company of this size does best with one of them: the one that pays best.',
  'strategy.approaches.too-many':
    '{count, plural, other {# approaches are chosen}}. A company of this size does best with one of them: the one that pays best.',
  'approach.educate': 'Educate',
  'approach.educate.hint': 'People learn something useful: instructions, answers, background.',
  'approach.entertain': 'Entertain',
  'approach.entertain.hint': 'People enjoy it: stories, humour, a look behind the scenes.',
  'approach.engage': 'Engage',
  'approach.engage.hint': 'People take part: questions, votes, contests, conversation.',
  'approach.empower': 'Empower',
  'approach.empower.hint': 'People get further by themselves: tools, examples, a stage for what they made.',
  'strategy.approachNote': 'About the choice',
  'strategy.approachNote.hint': 'Why these, and how they are to be seen in what is posted.',
  'strategy.landscape': 'The landscape',
  'strategy.landscape.what':
    'Five things mark social media. Say how the company answers each; one sentence is enough.',
  'landscape.community': 'Driven by community',
  'landscape.community.hint':
    'Groups decide what counts there. To which does the company belong, and what does it give them?',
  'landscape.conversation': 'Conversation',
  'landscape.conversation.hint': 'People expect an answer. Who talks with them, and how?',
  'landscape.viralSharing': 'Viral sharing',
  'landscape.viralSharing.hint': 'What moves people is passed on. What of the company’s is worth passing on?',
  'landscape.personalSpace': 'Personal space',
  'landscape.personalSpace.hint': 'Nobody enters it without permission. How is it asked for and kept?',
  'landscape.authenticity': 'Authenticity',
  'landscape.authenticity.hint':
    'What is put on is noticed. Who speaks as themselves, and what is admitted openly?',
} as const;
