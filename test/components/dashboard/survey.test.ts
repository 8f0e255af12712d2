import { describe, expect, test } from 'vitest';
import { surveyInSlices, surveyOf } from '../../../components/dashboard/records';
import { aChannel, aPlan, aPlannedChannel, aReading, DAY, NOW } from '../../factories';

const planned = aPlannedChannel('facebook');
const mill = aPlan({ id: 'mill', channels: [planned] });
const bakery = aPlan({ id: 'bakery' });
const ofMill = aChannel(aReading(), { planId: 'mill' });
const ofBakery = aChannel(aReading({ platform: 'x' }), { planId: 'bakery' });
const stray = aChannel(aReading({ platform: 'youtube' }));
const channels = [ofMill, ofBakery, stray];
const survey = (now = NOW, of = channels) => surveyOf([bakery, mill], of, now);

describe('everything judged', () => {
  test('is the same in slices', async () => {
    const inSlices = await surveyInSlices([bakery, mill], channels, NOW, new AbortController().signal, 0);
    expect(inSlices).toEqual(survey());
  });

  test('is nothing where it is stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await surveyInSlices([bakery, mill], channels, NOW, stop.signal)).toBeNull();
  });
});

describe('a company', () => {
  const [bakeryBefore, millBefore] = survey().companies;

  test('of which nothing changed is not judged again on the same day', () => {
    const [bakeryNow, millNow] = survey(NOW + 60_000).companies;
    expect(bakeryNow).toBe(bakeryBefore);
    expect(millNow).toBe(millBefore);
  });

  test('is judged again when a channel of it changes, and the others are not', () => {
    const checked = { ...ofMill, lastChecked: NOW + 60_000 };
    const { companies } = survey(NOW + 60_000, [checked, ofBakery, stray]);
    expect(companies[0]).toBe(bakeryBefore);
    expect(companies[1]?.lines[0]?.channel).toBe(checked);
  });

  test('is judged again when a channel leaves it', () => {
    expect(survey(NOW, [ofBakery, stray]).companies[1]?.lines[0]?.channel).toBeNull();
  });

  test('is judged again when its plan changes', () => {
    const emptied = { ...mill, channels: [] };
    expect(surveyOf([emptied], channels, NOW).companies[0]?.planned).toBe(0);
  });

  test('is judged again on another day', () => {
    const [bakeryTomorrow] = survey(NOW + DAY).companies;
    expect(bakeryTomorrow).not.toBe(bakeryBefore);
  });
});
