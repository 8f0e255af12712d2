import { videoMakers } from '../../../utils/plan/parts/fuel';
import { useTexts } from '../../shared/texts-context';
import { ChoiceField, LinesField, WordsField } from './fields';
import { usePart } from './use-part';
import type { PlanEdits } from './use-plan-edits';

/** Where content comes from, who makes video, and which skills there are. */
export function FuelContent(edits: PlanEdits) {
  const { t } = useTexts();
  const { part: fuel, set } = usePart(edits, 'fuel');
  const onLeave = edits.flush;
  return (
    <section class="fuel-part" aria-labelledby="fuel-content-title">
      <h3 id="fuel-content-title">{t('fuel.content')}</h3>
      <div class="plan-fields">
        <LinesField
          label={t('fuel.sources')}
          hint={t('fuel.sources-hint')}
          value={fuel.contentSources}
          onValue={(sources) => set({ contentSources: [...sources] })}
          onLeave={onLeave}
        />
        <WordsField
          label={t('fuel.creative')}
          hint={t('fuel.creative-hint')}
          rows={3}
          most={500}
          value={fuel.creativeSkills}
          onValue={(creativeSkills) => set({ creativeSkills })}
          onLeave={onLeave}
        />
        <WordsField
          label={t('fuel.design')}
          hint={t('fuel.design-hint')}
          rows={3}
          most={500}
          value={fuel.designSkills}
          onValue={(designSkills) => set({ designSkills })}
          onLeave={onLeave}
        />
        <ChoiceField
          label={t('fuel.video')}
          value={fuel.video}
          choices={videoMakers}
          wordFor={(maker) => t(`fuel.video.${maker}`)}
          onValue={(video) => set({ video })}
          onLeave={onLeave}
        />
        {(fuel.video === 'somebody' || fuel.videoMaker !== '') && (
          <WordsField
            label={t('fuel.video-maker')}
            value={fuel.videoMaker}
            onValue={(videoMaker) => set({ videoMaker })}
            onLeave={onLeave}
          />
        )}
      </div>
    </section>
  );
}
