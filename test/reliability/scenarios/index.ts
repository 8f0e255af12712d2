import { importing } from './importing';
import { merging } from './merging';
import { migrating } from './migrating';
import type { Scenario } from './scenario';
import { storing } from './storing';

/** In an order in which each finds what the one before left; the crowd that is migrated comes last. */
export const scenarios: readonly Scenario[] = [storing, importing, merging, migrating];
