/** Files that are dragged over the window. What nobody takes the browser would open, in the dashboard's place. */

interface FileDrags {
  /** A file is over the window, or no longer. */
  readonly onOver?: (isOver: boolean) => void;
  readonly onFile?: (file: File) => void;
}

/** Keeps files that are dropped anywhere from being opened, and hands the first of them on, until what it returns is called. */
export function hearFileDrags({ onOver, onFile }: FileDrags): () => void {
  const hearing = new AbortController();
  const { signal } = hearing;
  const over = (event: DragEvent): void => {
    if (!bearsFiles(event)) return;
    event.preventDefault();
    onOver?.(true);
  };
  const leave = ({ relatedTarget }: DragEvent): void => {
    // It goes from one element to the next all the time; out of the window it goes to none.
    if (relatedTarget === null) onOver?.(false);
  };
  const drop = (event: DragEvent): void => {
    if (!bearsFiles(event)) return;
    event.preventDefault();
    onOver?.(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile?.(file);
  };
  window.addEventListener('dragover', over, { signal });
  window.addEventListener('dragleave', leave, { signal });
  window.addEventListener('drop', drop, { signal });
  return () => hearing.abort();
}

/** Words can be dragged too: into a field, as everywhere. */
const bearsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
