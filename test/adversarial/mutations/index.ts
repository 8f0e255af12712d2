/** Every way in which a page is damaged, by name. */
import type { Mutations } from '../mutation';
import { deletions } from './deletions';
import { mixes } from './mixes';
import { noise } from './noise';
import { surroundings } from './surroundings';

export const mutations: Mutations = { ...deletions, ...mixes, ...surroundings, ...noise };
