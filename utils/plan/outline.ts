/** What a part of a plan says, line by line and in its own words: enough to know it by before it is taken or replaced. */
import { said } from './blank';
import type { FillablePart, Offer, PlanParts } from './fill-in';

/** The words of a part, one a line; none for a part in which only numbers and choices stand. */
export const outlineOf = (part: FillablePart, parts: Offer): readonly string[] => {
  const value = parts[part];
  return value === undefined ? [] : outlines[part](value as never).flatMap((words) => said(words) ?? []);
};

type Words = readonly string[];
const outlines: { readonly [Part in FillablePart]: (value: PlanParts[Part]) => Words } = {
  situation: (situation) => [
    situation.whoWeAre,
    situation.offer,
    situation.reputation,
    ...situation.competitors.map(({ name }) => name),
    ...Object.values(situation.swot).flat(),
    ...situation.candidates.map(({ platform, why }) => `${platform}: ${why}`),
  ],
  people: ({ audiences }) => audiences.map(({ who }) => who),
  goals: ({ list, limits }) => [...list.map(({ statement }) => statement), ...limits],
  strategy: ({ approachNote, landscape }) => [approachNote, ...Object.values(landscape)],
  channels: (channels) => channels.map(({ url }) => url),
  communication: ({ entries }) => entries.map(({ date, title }) => `${date} ${title}`),
  governance: (governance) => [
    governance.strategyLead,
    governance.monitors,
    ...governance.workflow.flatMap(({ creates, publishes, answers, approves }) => [
      creates,
      publishes,
      answers,
      approves,
    ]),
    ...governance.departments.map(({ name, part }) => `${name}: ${part}`),
    ...governance.listening.map(({ who, where }) => `${who}: ${where}`),
  ],
  measurement: ({ kpis }) => kpis.map(({ name, unit }) => (said(unit) ? `${name} (${unit})` : name)),
  fuel: (fuel) => [
    ...fuel.contentSources,
    fuel.videoMaker,
    fuel.creativeSkills,
    fuel.designSkills,
    ...fuel.tools.map(({ name }) => name),
  ],
  crisis: ({ whatCounts, firstSteps, decides, speaks, contacts }) => [
    whatCounts,
    ...firstSteps,
    decides,
    speaks,
    ...contacts.map(({ name, role }) => `${name} ${role}`),
  ],
  thresholds: () => [],
};
