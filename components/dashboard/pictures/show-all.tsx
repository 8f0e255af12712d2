import { useState } from 'preact/hooks';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';

/** The first `most` of a long list, and a button for the rest while it is not shown. */
export function useFirst<T>(all: readonly T[], most: number) {
  const { t } = useTexts();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? all : all.slice(0, most);
  const more =
    shown.length < all.length ? (
      <div>
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('pictures.all', { count: all.length })}
        </Button>
      </div>
    ) : null;
  return { shown, more };
}
