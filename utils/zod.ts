/** zod without its code generator, which the extension pages' CSP forbids (and logs) otherwise. */
import { z } from 'zod/mini';

z.config({ jitless: true });

export { z };
