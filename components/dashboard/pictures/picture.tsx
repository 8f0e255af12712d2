import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Disclosure } from '../../shared/disclosure';
import { useTexts } from '../../shared/texts-context';
import '../plan/plan-table.css';
import './picture.css';

export interface PictureTable {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first of each row names it. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

interface PictureProps {
  /** What the picture shows, in a sentence or two that can stand without it. */
  readonly caption: string;
  /** The same in a table, made when somebody opens it. */
  readonly table: () => PictureTable;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A picture with its summary and, behind a disclosure, all that it shows as a table. On paper the table is left out. */
export function Picture({ caption, table, class: className = '', children }: PictureProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <figure class={`picture ${className}`}>
      <figcaption>{caption}</figcaption>
      {children}
      <Disclosure class="picture-behind" summary="" word={t('pictures.table')} onToggle={setOpen}>
        {isOpen && <Behind {...table()} />}
      </Disclosure>
    </figure>
  );
}

function Behind({ caption, head, rows }: PictureTable) {
  return (
    // It scrolls, so the keyboard must be able to get there.
    <div class="plan-table-scroll" tabIndex={0} role="group" aria-label={caption}>
      <table class="plan-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
