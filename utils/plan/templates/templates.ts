/** The plans that one can begin with. Only the dashboard needs them. */
import { association } from './association';
import { largeCompany } from './large-company';
import { smallShop } from './small-shop';
import type { PlanTemplate } from './template';

export const templates: readonly PlanTemplate[] = [smallShop, association, largeCompany];
