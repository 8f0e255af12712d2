import { useMemo, useState } from 'preact/hooks';
import { filledIn, type FillablePart, type Offer } from '../../../utils/plan/fill-in';
import type { Plan, Role } from '../../../utils/plan/plan';
import { withChannels } from '../../../utils/plan/planned-channels';
import type { ChannelLine } from '../../../utils/report/channel-line';
import {
  plannedFrom,
  suggestedChannels,
  type SuggestedChannel,
} from '../../../utils/report/suggested-channels';
import { firstParts, offerFrom, type FillSource } from './fill-in-source';

/** What the auditor said of a channel that could be planned. */
export interface ChannelChoice {
  readonly isTaken: boolean;
  /** `null`: still to be said. */
  readonly role: Role | null;
  /** Plan the rhythm that it has now. */
  readonly asNow: boolean;
}

export interface FillIn {
  readonly source: FillSource;
  readonly setSource: (source: FillSource) => void;
  readonly offer: Offer;
  readonly parts: readonly FillablePart[];
  readonly setPart: (part: FillablePart, isChosen: boolean) => void;
  readonly suggested: readonly SuggestedChannel[];
  readonly choiceOf: (channel: SuggestedChannel) => ChannelChoice;
  readonly choose: (channel: SuggestedChannel, choice: Partial<ChannelChoice>) => void;
  /** The channels that would be planned. */
  readonly taken: readonly SuggestedChannel[];
  /** How many parts or channels would come in. */
  readonly count: number;
  /** The plan with all that is chosen; new ids each time. */
  readonly fill: (plan: Plan) => Plan;
}

interface FillInOptions {
  /** What is filled in; a new company's is empty. */
  readonly plan: Plan;
  /** All companies. */
  readonly plans: readonly Plan[];
  /** The company's channels and the inbox. */
  readonly lines: readonly ChannelLine[];
}

/** What is to be filled into a plan, and from where. */
export function useFillIn({ plan, plans, lines }: FillInOptions): FillIn {
  const [source, setSource] = useState<FillSource>({ from: 'nothing' });
  const [ticked, setTicked] = useState<readonly FillablePart[]>([]);
  const [choices, setChoices] = useState<ReadonlyMap<string, Partial<ChannelChoice>>>(new Map());
  const offer = useMemo(() => offerFrom(source, plans), [source, plans]);
  const suggested = useMemo(() => suggestedChannels(plan, lines), [plan, lines]);

  const choiceOf = (suggestion: SuggestedChannel): ChannelChoice => {
    const { line, role, mayBePerson } = suggestion;
    return {
      // What is the company's already is meant; of the inbox, anything may be anybody's.
      isTaken: line.plan !== null && (!mayBePerson || role !== null),
      role: role ?? (mayBePerson ? null : 'own'),
      asNow: false,
      ...choices.get(line.id),
    };
  };
  const taken = suggested.filter((one) => {
    const { isTaken, role } = choiceOf(one);
    return isTaken && role !== null;
  });
  const planned = () =>
    taken.flatMap((one) => {
      const { role, asNow } = choiceOf(one);
      return role === null ? [] : [plannedFrom(one, role, asNow)];
    });
  const isOfChannels = source.from === 'audited';
  return {
    source,
    setSource: (chosen) => {
      setSource(chosen);
      setTicked(firstParts(chosen, offerFrom(chosen, plans), plan));
    },
    offer,
    parts: ticked,
    setPart: (part, isChosen) =>
      setTicked(isChosen ? [...ticked, part] : ticked.filter((one) => one !== part)),
    suggested,
    choiceOf,
    choose: ({ line }, choice) =>
      setChoices(new Map(choices).set(line.id, { ...choices.get(line.id), ...choice })),
    taken,
    count: isOfChannels ? taken.length : ticked.length,
    fill: (now) => (isOfChannels ? withChannels(now, planned()) : filledIn(now, offer, ticked)),
  };
}
