/** A shop, café, salon or workshop with a few people, none of whom has social media as their job. */
import { audiences, crisis, fuel, goal, goals, governance, kpis, type PlanTemplate } from './template';

const owner = 'the owner';
const shop = 'the shop team';

export const smallShop: PlanTemplate = {
  id: 'small-shop',
  size: 'small',
  parts: {
    people: audiences([
      {
        who: 'People who live or work nearby',
        traits: 'They decide on the way: what is there today, and is it open?',
        where: 'Local groups, maps, the street itself',
      },
      {
        who: 'Regular customers',
        traits: 'They know the shop, bring others along, and notice when something changes.',
        where: 'The channels of the shop, its counter',
      },
    ]),
    goals: goals(
      [
        goal(
          'known',
          'awareness',
          'People nearby know what the shop offers and when it is open.',
          'More first visits',
        ),
        goal(
          'orders',
          'sales',
          'Followers come by, or order.',
          'More sales to people who came by social media',
        ),
        goal(
          'answers',
          'customer-service',
          'Whoever asks gets an answer where they asked.',
          'Fewer customers lost by silence',
        ),
      ],
      [
        'No offers that the shop does not honour at its counter.',
        'No arguments in public: a complaint is answered once, and then settled in private.',
        'No photos of guests without their word.',
      ],
    ),
    strategy: {
      approaches: ['engage'],
      approachNote:
        'One approach, and that one well: the shop talks with its customers. Another one has its turn when this one pays.',
      landscape: {
        community: 'Regulars are named, thanked and asked before something new is tried.',
        conversation: 'Questions are answered in the words of the shop, and some are asked in return.',
        viralSharing:
          'What is worth passing on is made in the shop: how something comes about, what is new today.',
        personalSpace: 'No message to anybody who did not write first.',
        authenticity: 'Own photos from the shop, by the people who work there.',
      },
    },
    governance: governance({
      lead: owner,
      monitors: owner,
      workflow: {
        creates: shop,
        publishes: shop,
        answers: shop,
        keepsCalendar: owner,
        approves: owner,
      },
      listening: [
        { who: shop, where: 'Comments and messages on the channels of the shop' },
        { who: owner, where: 'Reviews on maps and review sites' },
      ],
    }),
    measurement: kpis([
      {
        name: 'Clicks to the website or the map',
        metric: 'clicks',
        kind: 'site-analytics',
        unit: 'clicks a month',
        goalId: 'known',
        correctiveAction: 'Say in each post where the shop is and when it is open.',
      },
      {
        name: 'Customers who say that they came by social media',
        metric: 'own',
        kind: 'opinion-research',
        unit: 'customers a month',
        goalId: 'orders',
        correctiveAction: 'Ask at the counter what they saw, and show more of that.',
      },
      {
        name: 'Time to the first answer',
        metric: 'response-time',
        kind: 'word-of-mouth',
        unit: 'hours',
        goalId: 'answers',
        correctiveAction: 'Name one person a day who answers.',
      },
    ]),
    fuel: fuel([
      'What is made or has come in this week',
      'Questions that are asked at the counter',
      'How something is made, and by whom',
      'The season, and what the neighbourhood does',
    ]),
    crisis: crisis({
      whatCounts:
        'Somebody was harmed or says so; an accusation that spreads; a post of ours that hurts; an account that somebody else took over.',
      firstSteps: [
        'Stop everything that is planned to be published.',
        'Keep a picture of what was said, with date and address.',
        'Tell the owner, and nobody else first.',
        'Say in public that it was seen and is looked into; nothing more until it is known.',
        'Settle with the person concerned in private.',
        'Say in public what was found and what is done about it.',
        'Write down what should go another way next time.',
      ],
      decides: owner,
      speaks: owner,
    }),
  },
};
