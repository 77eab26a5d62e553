import { toHtml } from '../ui/markdown.ts';
import { pageState } from './label-state.ts';

const state = pageState();
if (state) state.toHtml = toHtml;
