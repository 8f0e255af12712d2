/** Draws `public/icon/*.png` from `public/icon.svg`: `npx tsx test/tools/render-icons.ts`, after the drawing changed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../browser/chromium';

const PUBLIC = path.join(import.meta.dirname, '../../public');
const SIZES = [16, 32, 48, 128];

const drawing = readFileSync(path.join(PUBLIC, 'icon.svg'), 'utf8');
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
    );
    await page.screenshot({
      path: path.join(PUBLIC, `icon/${size}.png`),
      omitBackground: true,
    });
  }
  // For a look at all of them, beside the project.
  const preview = process.argv[2];
  if (preview) {
    await page.setViewport({ width: 900, height: 300 });
    const images = SIZES.map((size) => {
      const png = readFileSync(path.join(PUBLIC, `icon/${size}.png`)).toString('base64');
      const image = `<img src="data:image/png;base64,${png}"`;
      return `${image}>${image} style="height:128px;image-rendering:pixelated">`;
    });
    await page.setContent(
      `<body style="background:linear-gradient(90deg,#fff 50%,#222 50%)">${images.join(' ')}`,
    );
    await page.screenshot({ path: preview });
  }
} finally {
  await browser.close();
}
