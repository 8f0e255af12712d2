import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { readPage } from '../reading/platforms/platform';

export function watchPage(context: ContentScriptContext): void {
  if (context.isInvalid) return;
  void readPage(document, new URL(location.href), Date.now());
}
