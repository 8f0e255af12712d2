import { useId } from 'preact/hooks';
import { swotQuadrants, type Swot } from '../../../../utils/plan/parts/situation';
import { useTexts } from '../../../shared/texts-context';
import { LinesEditor } from '../lines-editor';
import { usePart } from '../use-part';
import type { PlanEdits } from '../use-plan-edits';
import './swot-grid.css';

/** The SWOT as a square: inside above outside, helpful before harmful. On a narrow page one list follows the other. */
export function SwotGrid(edits: PlanEdits) {
  const { t } = useTexts();
  const { part, set } = usePart(edits, 'situation');
  const { swot } = part;
  return (
    <>
      <h3>{t('swot.title')}</h3>
      <p class="quiet">
        {t('swot.hint')} {t('lines.keys')}
      </p>
      <div class="swot">
        {(['helpful', 'harmful', 'inside', 'outside'] as const).map((axis) => (
          <span key={axis} class={`swot-axis swot-${axis}`} aria-hidden="true">
            {t(`swot.${axis}`)}
          </span>
        ))}
        {swotQuadrants.map((quadrant) => (
          <Quadrant
            key={quadrant}
            quadrant={quadrant}
            lines={swot[quadrant]}
            onLines={(lines, when) => set({ swot: { ...swot, [quadrant]: lines } }, when)}
            onLeave={edits.flush}
          />
        ))}
      </div>
    </>
  );
}

interface QuadrantProps {
  readonly quadrant: keyof Swot;
  readonly lines: readonly string[];
  readonly onLines: (lines: string[], when: 'soon' | 'at-once') => void;
  readonly onLeave: () => void;
}

function Quadrant({ quadrant, lines, onLines, onLeave }: QuadrantProps) {
  const { t } = useTexts();
  const id = useId();
  return (
    <section class={`swot-quadrant swot-${quadrant}`} aria-labelledby={id}>
      <h4 id={id}>
        {t(`swot.${quadrant}`)} <span class="swot-axes">{t(`swot.${quadrant}.axes`)}</span>
      </h4>
      <LinesEditor
        label={t(`swot.${quadrant}`)}
        isTitled
        prompt={t(`swot.${quadrant}.prompt`)}
        value={lines}
        onValue={onLines}
        onLeave={onLeave}
      />
    </section>
  );
}
