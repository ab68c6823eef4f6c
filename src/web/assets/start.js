// Switches on the components that can do more with a script; every page works without it.
import { initAll, isSupported } from './govuk-frontend.js';

document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported');
if (isSupported()) initAll();
