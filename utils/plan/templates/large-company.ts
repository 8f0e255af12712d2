/** A large company with several brands or markets, each with people of its own. */
import { audiences, crisis, fuel, goal, goals, governance, kpis, type PlanTemplate } from './template';

const communications = 'the head of communications';
const market = 'the market’s social-media manager';

export const largeCompany: PlanTemplate = {
  id: 'large-company',
  size: 'large',
  parts: {
    people: audiences([
      {
        who: 'Customers of each market',
        traits: 'They expect their own language, and answers in the hours of their day.',
        where: 'The channels of their market',
      },
      {
        who: 'Trade partners and specialists',
        traits: 'They look for knowledge, and judge by its depth.',
        where: 'LinkedIn, trade media, events',
      },
      {
        who: 'Applicants and employees',
        traits: 'They compare what the company says with what people say who work there.',
        where: 'LinkedIn, the channels of employees',
      },
    ]),
    goals: goals(
      [
        goal(
          'image',
          'image',
          'Each market sees one company that keeps its word, in the market’s own language.',
          'A brand that is chosen first',
        ),
        goal(
          'expert',
          'expert',
          'The trade turns to the company’s specialists for knowledge.',
          'More enquiries from trade partners',
        ),
        goal(
          'service',
          'customer-service',
          'Customers are answered on the channel on which they ask.',
          'Customers who stay',
        ),
        goal(
          'staff',
          'recruiting',
          'Applicants know what it is like to work here.',
          'Open posts filled sooner',
        ),
      ],
      [
        'No figures on business before they are published.',
        'No statement on running legal matters.',
        'No market opens a channel of its own without the word of communications.',
      ],
    ),
    strategy: {
      approaches: ['educate', 'entertain', 'engage', 'empower'],
      approachNote: 'Each market chooses what it is good at; together they take all four.',
      landscape: {
        community: 'Each market tends its own community; guidelines hold for all.',
        conversation: 'Whoever is asked answers: service for service, specialists for knowledge.',
        viralSharing:
          'What does well in one market is offered to the others, to be adapted and not only translated.',
        personalSpace: 'No message without permission; each market keeps the rules of its country.',
        authenticity: 'Specialists and employees speak under their own names, after a training.',
      },
    },
    governance: governance({
      lead: communications,
      monitors: 'the social-media team',
      workflow: {
        creates: market,
        publishes: market,
        answers: 'customer service of the market',
        keepsCalendar: 'the social-media team',
        approves: communications,
      },
      departments: [
        {
          name: 'Marketing',
          part: 'Plans campaigns, and adapts content for the markets',
          topicsAllowed: 'Products, brands, events',
          topicsForbidden: 'Prices and dates that are not published yet',
        },
        {
          name: 'Customer service',
          part: 'Answers questions and complaints',
          topicsAllowed: 'Orders, deliveries, use of products',
          topicsForbidden: 'Personal data in public; promises beyond the terms',
        },
        {
          name: 'Human resources',
          part: 'Shows the work, and answers applicants',
          topicsAllowed: 'Open posts, training, daily work',
          topicsForbidden: 'Single employees and applicants',
        },
        {
          name: 'Legal',
          part: 'Checks campaigns, contests and statements in a crisis',
          topicsAllowed: '',
          topicsForbidden: 'Running proceedings',
        },
      ],
      listening: [
        { who: 'the social-media team', where: 'Names of the company and its brands, in all markets' },
        { who: 'customer service of the market', where: 'Comments, messages and reviews of the market' },
      ],
    }),
    measurement: kpis([
      {
        name: 'People who would recommend the brand',
        metric: 'own',
        kind: 'opinion-research',
        unit: 'share a market',
        goalId: 'image',
        correctiveAction: 'Ask in that market what was promised and not kept.',
      },
      {
        name: 'Enquiries that begin with a specialist’s post',
        metric: 'conversions',
        kind: 'site-analytics',
        unit: 'enquiries a quarter',
        goalId: 'expert',
        correctiveAction: 'Let specialists choose the topics that they are asked about.',
      },
      {
        name: 'Time to the first answer',
        metric: 'response-time',
        kind: 'word-of-mouth',
        unit: 'hours',
        goalId: 'service',
        correctiveAction: 'Add hands in the market that is behind, or shorten the hours that it promises.',
      },
      {
        name: 'Applications that name social media as their way in',
        metric: 'own',
        kind: 'opinion-research',
        unit: 'applications a quarter',
        goalId: 'staff',
        correctiveAction: 'Show more of the work for which few applied.',
      },
    ]),
    fuel: fuel([
      'News of products and services, from marketing',
      'Questions that customer service is asked most',
      'Knowledge of specialists',
      'Daily work, told by employees who are trained for it',
      'What did well in another market',
    ]),
    crisis: crisis({
      whatCounts:
        'Harm to people or the environment; an accusation that the press takes up; a leak of data; a post that hurts; an account that somebody else took over; the same complaint from several markets within a day.',
      firstSteps: [
        'Stop everything that is planned to be published, in all markets.',
        'Keep a picture of what was said, with date, address and market.',
        'Tell communications; communications calls legal and the department concerned.',
        'Name one person who speaks, and tell all markets to pass everything on to them.',
        'Say in public that it was seen and is looked into, in the language of each market concerned.',
        'Tell employees before the press.',
        'Publish what was found and what is done about it, and keep it in one place that all link to.',
        'Go over the guide with all markets afterwards.',
      ],
      decides: communications,
      speaks: 'the press office',
    }),
  },
};
