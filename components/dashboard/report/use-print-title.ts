import { useEffect } from 'preact/hooks';

/** While the page is printed it bears this title: browsers name the PDF after it. */
export function usePrintTitle(title: string): void {
  useEffect(() => {
    let usual: string | null = null;
    const setTitle = () => {
      usual ??= document.title;
      document.title = title;
    };
    const restore = () => {
      if (usual !== null) document.title = usual;
      usual = null;
    };
    addEventListener('beforeprint', setTitle);
    addEventListener('afterprint', restore);
    return () => {
      removeEventListener('beforeprint', setTitle);
      removeEventListener('afterprint', restore);
      restore();
    };
  }, [title]);
}
