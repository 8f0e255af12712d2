import { useId, useMemo } from 'preact/hooks';
import type { EpochMs } from '../../../utils/reading/reading';
import type { ChannelLine } from '../../../utils/report/channel-line';
import { countLevels, lastPostsOf, type LastPosts } from '../../../utils/report/pictures/last-posts';
import type { Texts } from '../../../utils/i18n/texts';
import { useTexts } from '../../shared/texts-context';
import type { ChannelLinks } from './channel-mark';
import { Hatching } from './hatching';
import { LastPostBar } from './last-post-bar';
import { LastPostRow } from './last-post-row';
import { lastPostsTable } from './last-posts-table';
import { Picture } from './picture';
import { useFirst } from './show-all';
import { useRoving } from './use-roving';
import './last-posts.css';

/** So many channels are drawn at first: a company may have a thousand. */
const SHOWN = 50;

interface LastPostsPictureProps {
  readonly lines: readonly ChannelLine[];
  /** Today's end of the axis, epoch ms. */
  readonly now: EpochMs;
  /** The company's, by which days are told. */
  readonly timeZone: string;
  readonly links?: ChannelLinks;
  /** So many channels are shown until somebody asks for all; `Infinity` on paper. */
  readonly most?: number;
}

/** When each channel posted last, on one axis of time that ends today, the worst first. */
export function LastPostsPicture({ lines, now, timeZone, links, most = SHOWN }: LastPostsPictureProps) {
  const texts = useTexts();
  const hatching = useId();
  const picture = useMemo(() => lastPostsOf(lines, now), [lines, now]);
  const { rows, scale } = picture;
  const { shown, more } = useFirst(rows, most);
  const { group, markAt } = useRoving<HTMLOListElement>({ rows: shown.length, columns: 1 });
  return (
    <Picture
      class="last-posts"
      caption={captionOf(texts, picture)}
      table={() => lastPostsTable(texts, rows, timeZone)}
    >
      <div class="last-posts-chart">
        <Axis scale={scale} />
        <ol {...group} class="last-posts-rows">
          {shown.map((row, index) => (
            <LastPostRow
              key={row.line.id}
              row={row}
              timeZone={timeZone}
              links={links}
              {...(links && { marked: markAt(index, 0) })}
            >
              <LastPostBar row={row} scale={scale} now={now} hatching={hatching} />
            </LastPostRow>
          ))}
        </ol>
      </div>
      {more}
      <Legend hatching={hatching} />
      <Hatching id={hatching} />
    </Picture>
  );
}

function captionOf({ t, list }: Texts, { rows }: LastPosts): string {
  const levels = countLevels(rows).map(({ level, count }) => t(`last-posts.level.${level}`, { count }));
  return t('last-posts.caption', { count: rows.length, levels: list(levels) });
}

/** The ages that are written above the bars. The dates beside each bar say the same, so they are not said. */
function Axis({ scale }: Pick<LastPosts, 'scale'>) {
  const { t } = useTexts();
  return (
    <div class="last-posts-head" aria-hidden="true" title={t('last-posts.axis')}>
      <div class="last-posts-axis">
        <span class="last-posts-scale">
          {scale.ticks.map((age, index) => (
            <span
              key={age}
              class={`last-posts-tick ${index % 2 === 1 ? 'last-posts-tick-minor' : ''}`}
              style={{ insetInlineStart: `${100 * scale.place(age)}%` }}
            >
              {t('last-posts.age', { days: age })}
            </span>
          ))}
        </span>
      </div>
    </div>
  );
}

function Legend({ hatching }: { readonly hatching: string }) {
  const { t } = useTexts();
  return (
    <ul class="picture-legend quiet" aria-hidden="true">
      <li>
        <svg class="picture-sample" focusable="false">
          <path class="last-post-sample" d="M8 1l5 5-5 5-5-5z" />
        </svg>
        {t('last-posts.legend.post')}
      </li>
      <li>
        <svg class="picture-sample picture-sample-wide" focusable="false">
          <path class="last-post-sample" d="M0 4h32v4H0zM0 1h2v10H0zM30 1h2v10h-2z" />
        </svg>
        {t('last-posts.legend.span')}
      </li>
      <li>
        <svg class="picture-sample picture-sample-wide" focusable="false">
          <path class="last-post-sample" d="M5 1l5 5-5 5-5-5z" />
          <path class="last-post-open" d="M10 6h20M26 2l4 4-4 4" />
        </svg>
        {t('last-posts.legend.open')}
      </li>
      <li>
        <svg class="picture-sample" focusable="false">
          <rect width="16" height="12" fill={`url(#${hatching})`} />
        </svg>
        {t('last-posts.legend.unseen')}
      </li>
      <li>
        <svg class="picture-sample picture-sample-wide" focusable="false">
          <path class="last-post-tick" d="M28 12v-4M20 12v-6.5M12 12v-9M4 12V0" />
        </svg>
        {t('last-posts.legend.tick')}
      </li>
    </ul>
  );
}
