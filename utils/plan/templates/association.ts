/** An association, club or charity that lives on its members' own time. */
import { audiences, crisis, fuel, goal, goals, governance, kpis, type PlanTemplate } from './template';

const board = 'the board';
const press = 'the member for public relations';
const group = 'the working group for public relations';

export const association: PlanTemplate = {
  id: 'association',
  size: 'small',
  parts: {
    people: audiences([
      {
        who: 'Members',
        traits: 'They want to know what is on, and to see that their time counts.',
        where: 'Newsletter, meetings, the channels of the association',
      },
      {
        who: 'People who share the cause and do not know the association',
        traits: 'They look for something to do, or for somebody who knows.',
        where: 'Local groups, events, the channels of partners',
      },
      {
        who: 'Supporters, authorities and the local press',
        traits: 'They want to see what becomes of support.',
        where: 'Website, mail, press',
      },
    ]),
    goals: goals(
      [
        goal(
          'join',
          'recruiting',
          'People who share the cause find the way to a first evening.',
          'New members and helpers',
        ),
        goal(
          'stay',
          'retention',
          'Members see what the association does, and take part.',
          'Members who stay and help',
        ),
        goal(
          'seen',
          'pr',
          'The public knows what the association is for and what it brought about.',
          'Support and donations',
        ),
      ],
      [
        'No party politics on the channels of the association.',
        'No photos of children without the word of their parents.',
        'No calls for donations without saying what for.',
      ],
    ),
    strategy: {
      approaches: ['empower'],
      approachNote:
        'One approach, and that one well: members tell what they do, and others are shown how to join in.',
      landscape: {
        community: 'Members have a say in what is shown of them and of the cause.',
        conversation: 'Questions go to whoever knows; the answer stands where it was asked.',
        viralSharing: 'Partners get pictures and dates in time to pass them on.',
        personalSpace: 'Members are written to only for what they signed up for.',
        authenticity: 'Reports by the people who were there.',
      },
    },
    governance: governance({
      lead: board,
      monitors: press,
      workflow: {
        creates: group,
        publishes: press,
        answers: press,
        keepsCalendar: press,
        approves: board,
      },
      listening: [
        { who: press, where: 'Comments and messages on the channels of the association' },
        { who: group, where: 'Local groups and the local press' },
      ],
    }),
    measurement: kpis([
      {
        name: 'People at a first evening who came by social media',
        metric: 'own',
        kind: 'opinion-research',
        unit: 'people a quarter',
        goalId: 'join',
        correctiveAction: 'Say in each post when and where one can simply come by.',
      },
      {
        name: 'Members who comment or share',
        metric: 'interactions',
        kind: 'word-of-mouth',
        unit: 'a month',
        goalId: 'stay',
        correctiveAction: 'Ask the groups what they would like to show.',
      },
      {
        name: 'Visits to the page on support',
        metric: 'clicks',
        kind: 'site-analytics',
        unit: 'visits a month',
        goalId: 'seen',
        correctiveAction: 'Show what support made possible, and link the page.',
      },
    ]),
    fuel: fuel([
      'Meetings, events and what came out of them',
      'What a group or a member works on',
      'What helpers are needed for next',
      'News of the cause, with the view of the association',
    ]),
    crisis: crisis({
      whatCounts:
        'An accident at an event; an accusation against somebody of the association; a quarrel that goes public; an account that somebody else took over.',
      firstSteps: [
        'Stop everything that is planned to be published.',
        'Keep a picture of what was said, with date and address.',
        'Call the board together; until it has met, nobody speaks for the association.',
        'Tell those who are concerned before the public.',
        'Say in public that it was seen and is looked into; nothing more until it is known.',
        'Tell the members what the board decided, before they read it elsewhere.',
        'Write down what should go another way next time.',
      ],
      decides: board,
      speaks: press,
    }),
  },
};
