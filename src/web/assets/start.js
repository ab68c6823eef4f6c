// Switches on the components that can do more with a script; every page works without it.
import { initAll, isSupported } from './govuk-frontend.js';
import { watchSession } from './session.js';

document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported');
if (isSupported()) initAll(JSON.parse(document.body.dataset.words ?? '{}'));

const dialog = document.getElementById('session-dialog');
if (dialog) watchSession(dialog);
