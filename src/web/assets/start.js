// Switches on the components that can do more with a script; every page works without it.
import { initAll, isSupported } from './govuk-frontend.js';
import { watchSession } from './session.js';

document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported');
if (isSupported()) initAll(JSON.parse(document.body.dataset.words ?? '{}'));

const intake = document.querySelector('[data-look-up]');
if (intake) (await import('./intake.js')).watchIntake(intake);
const run = document.querySelector('[data-look-again]');
if (run) (await import('./run.js')).watchRun(run);
const page = document.querySelector('[data-draw]');
if (page) (await import('./draw.js')).drawBoxes(page);
const list = document.querySelector('[data-select-all]');
if (list) (await import('./select-all.js')).offerAll(list);

const dialog = document.getElementById('session-dialog');
if (dialog) watchSession(dialog);
