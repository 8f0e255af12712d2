import { useMemo, useState } from 'preact/hooks';
import {
  choices,
  fileOf,
  textOf,
  type AskedFact,
  type Expected,
  type Review,
} from '../../utils/capture/capture-file';
import type { PlatformId } from '../../utils/reading/reading';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import { CaptureFacts } from './capture-facts';
import { DialogButtons } from './dialog';
import { fileNameFor } from './file-names';
import { PagedText } from './paged-text';
import { useTools } from './tools';

interface CaptureReviewProps {
  readonly review: Review;
  readonly platform: PlatformId;
  readonly onBack: () => void;
  readonly onSaved: () => void;
}

/** What was replaced and kept, what the readers say of it, the whole text of the file, and the button that saves it. */
export function CaptureReview({ review, platform, onBack, onSaved }: CaptureReviewProps) {
  const { t } = useTexts();
  const { actions, say } = useTools();
  const [expected, setExpected] = useState<Expected>({});
  const text = useMemo(
    () => textOf(fileOf(review, expected, actions.extensionVersion())),
    [review, expected],
  );
  const { tally } = review.capture;

  const save = () => {
    const name = fileNameFor('capture', platform, review.page.capturedAt, 'json');
    actions.download(name, [text], 'application/json');
    say(t('capture.saved', { file: name }));
    onSaved();
  };
  return (
    <>
      <p>
        {t('capture.replaced', { count: tally.replaced })}, {t('capture.kept', { count: tally.kept })},{' '}
        {t('capture.dropped', { count: tally.dropped })}.
      </p>
      <p>
        {t('capture.times', { count: tally.times })}. {tally.times > 0 && t('capture.times-hint')}
      </p>
      <CaptureFacts
        review={review}
        expected={expected}
        onExpect={(fact, choice) => setExpected(expecting(expected, fact, choice))}
      />
      <PagedText label={t('capture.text')} text={text} />
      <DialogButtons>
        <Button onClick={onBack}>{t('capture.another')}</Button>
        <Button look="primary" onClick={save}>
          {t('capture.save')}
        </Button>
      </DialogButtons>
    </>
  );
}

/** The expectation with one fact changed; `''` takes it back. */
function expecting(expected: Expected, fact: AskedFact, choice: string): Expected {
  const { [fact]: _before, ...others } = expected;
  const chosen = choices[fact].find((each) => each === choice);
  return chosen === undefined ? others : { ...others, [fact]: chosen };
}
