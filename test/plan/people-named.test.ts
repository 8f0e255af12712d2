import { describe, expect, test } from 'vitest';
import { emptyGovernance, newWorkflow } from '../../utils/plan/parts/governance';
import { emptyCrisis } from '../../utils/plan/parts/crisis';
import { emptyGoals } from '../../utils/plan/parts/goals';
import { peopleInGovernance, peopleNamed, teamsNamed } from '../../utils/plan/people-named';
import { aPlan, aPlannedChannel } from '../factories';

const plan = aPlan({
  channels: [aPlannedChannel('facebook', { owner: 'the baker', secondAdministrator: 'the owner' })],
  governance: {
    ...emptyGovernance(),
    strategyLead: ' The owner ',
    workflow: [
      {
        ...newWorkflow('all', null),
        creates: 'the assistant',
        publishesWhen: 'at nine',
        approves: 'the owner',
      },
    ],
    listening: [{ id: 'a', who: 'the shop', where: 'reviews', answerWithinHours: null }],
    influencers: [
      { id: 'a', name: 'the miller', inside: true, where: '', note: '' },
      { id: 'b', name: 'a blogger', inside: false, where: '', note: '' },
    ],
    departments: [{ id: 'a', name: 'Bakery', part: '', topicsAllowed: '', topicsForbidden: '' }],
  },
  crisis: { ...emptyCrisis(), speaks: 'the lawyer', knownBy: ['the shop'] },
  goals: {
    ...emptyGoals(),
    list: [
      {
        id: 'a',
        statement: '',
        area: null,
        businessGoal: '',
        teams: ['Shop', 'bakery'],
        realistic: null,
        realisticWhy: '',
      },
    ],
  },
});

describe('who is named in a plan', () => {
  test('is named once, whatever its capitals and blanks, and by no time of day or outsider', () => {
    expect(peopleNamed(plan)).toEqual([
      'the assistant',
      'the baker',
      'the lawyer',
      'the miller',
      'the owner',
      'the shop',
    ]);
  });

  test('has a part in governance by leading, working on a channel or listening', () => {
    expect(peopleInGovernance(plan)).toEqual(['The owner', 'the assistant', 'the shop']);
    const gone = { ...newWorkflow('gone', 'a channel that left the plan'), creates: 'the apprentice' };
    expect(peopleInGovernance({ ...plan, governance: { ...emptyGovernance(), workflow: [gone] } })).toEqual(
      [],
    );
  });

  test('may be a team, of a department or a goal', () => {
    expect(teamsNamed(plan)).toEqual(['Bakery', 'Shop']);
  });

  test('is nobody in an empty plan', () => {
    expect([peopleNamed(aPlan()), teamsNamed(aPlan())]).toEqual([[], []]);
  });
});
