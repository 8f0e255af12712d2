import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../utils/extension/background';

export default defineBackground({ type: 'module', main: startBackground });
