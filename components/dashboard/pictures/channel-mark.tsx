import type { ChannelLine } from '../../../utils/report/channel-line';
import { Handle } from '../../shared/handle';

/** Where the channels of a picture lead; a picture without it has names and no links, as on paper. */
export interface ChannelLinks {
  readonly hrefOf: (line: ChannelLine) => string;
  /** The id of the line that is open beside the picture. */
  readonly open: string | null;
}

interface ChannelMarkProps {
  readonly line: ChannelLine;
  readonly links: ChannelLinks | undefined;
  /** What else the link bears. */
  readonly marked?: Readonly<Record<string, unknown>>;
}

/** A channel's name, leading to the channel where there is something to lead to. */
export function ChannelMark({ line, links, marked }: ChannelMarkProps) {
  const name = <Handle>{line.label}</Handle>;
  if (!links) return <span class="picture-name">{name}</span>;
  return (
    <a
      {...marked}
      class="picture-name"
      href={links.hrefOf(line)}
      aria-current={links.open === line.id ? 'true' : undefined}
      data-opens={line.id}
    >
      {name}
    </a>
  );
}
