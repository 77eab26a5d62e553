import { render } from 'preact';
import { direction, language, t } from '../i18n.ts';
import { Options } from './options.tsx';

document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = t('optionsTitle');
const place = document.getElementById('options');
if (place) render(<Options />, place);
