/** The plan’s governance: who leads, who does what on the channels, who listens, what each department may say. */
export const planGovernance = {
  'governance.empty':
    'Nobody is named yet. Begin with who leads the strategy and with the line for all channels; in a company of one person every name is the same.',
  'governance.strategyLead': 'Strategy lead',
  'governance.strategyLead.hint': 'Who answers for the strategy as a whole',
  'governance.monitors': 'Who monitors',
  'governance.monitors.hint': 'Who watches the channels and their numbers',

  'workflow.title': 'Who does what',
  'workflow.hint':
    'What stands in the line for all channels holds wherever a channel’s own line says nothing else; it is shown there in italics.',
  'workflow.channel': 'Channel',
  'workflow.creates': 'Creates',
  'workflow.publishes': 'Publishes',
  'workflow.publishesWhen': 'Publishes when',
  'workflow.answers': 'Answers',
  'workflow.keepsCalendar': 'Keeps the calendar',
  'workflow.approves': 'Final approval',
  'workflow.all': 'All channels',
  'workflow.cell': '{part}: {channel}',
  'workflow.otherwise': 'as for all: {who}',
  'workflow.remove': 'Remove the line for {channel}',
  'workflow.add-choice': 'A line of its own for',
  'workflow.add': 'Add line',
  'workflow.no-channels': 'Channels that are planned can have a line of their own here.',
  'workflow.all-have': 'Each planned channel has a line of its own.',
  'workflow.show-all': '{count, plural, other {Show all # lines}}',

  'listening.title': 'Listening and answering',
  'listening.add': 'Add a listener',
  'listening.none':
    'Nobody listens yet. Add who looks where for questions, complaints and mentions, and how fast they answer.',
  'listening.who': 'Who listens',
  'listening.where': 'Where',
  'listening.where.hint': 'Comments, messages, reviews, mentions elsewhere',
  'listening.answerWithinHours': 'Answer within (hours)',
  'listening.line': '{who}, {where}',

  'departments.title': 'Departments',
  'departments.add': 'Add a department',
  'departments.none': 'No department yet. Add what each may and may not speak about.',
  'departments.none-small':
    'A company of this size may have none. Add one where somebody speaks for a part of the company.',
  'departments.name': 'Department',
  'departments.part': 'Its part',
  'departments.part.hint': 'What it contributes: answers, photos, news of its work',
  'departments.topicsAllowed': 'Topics allowed',
  'departments.topicsForbidden': 'Topics forbidden',

  'influencers.title': 'Influencers',
  'influencers.add': 'Add an influencer',
  'influencers.none':
    'Nobody yet. Add those whom others listen to: staff who are active themselves, clients, bloggers, journalists.',
  'influencers.name': 'Name',
  'influencers.inside': 'Belongs to the company',
  'influencers.where': 'Where',
  'influencers.where.hint': 'Platform, account or medium',
  'influencers.note': 'Note',

  'governance.rules': 'Policy and review',
  'governance.policyUrl': 'Link to the social-media policy',
  'governance.policyUrl.hint': 'Where the company’s own rules for staff can be read.',
  'governance.policyUrl.wrong': 'This is no web address. Write it like example.com/policy.',
  'governance.policyUrl.open': 'Open the policy',
  'governance.reviewedOn': 'Reviewed on',
  'governance.reviewedOn.hint': 'When all of this was last gone through.',
  'governance.reviewed-today': 'Reviewed today',
} as const;
