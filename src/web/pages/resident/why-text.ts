import { found } from '../../found.ts';
import { explainDeadline } from '../../../cases/explain-deadline.ts';
import { explanationText } from '../../case/explanation-text.ts';
import { param } from '../../page.ts';
import { patterns } from '../../paths.ts';
import { defineTextPage } from '../../text-page.ts';
import { loadOwnCase } from './load-own-case.ts';

/** Why a date is on its day, as plain text to keep or to send to the Ombudsman. */
export const whyTextPage = defineTextPage({
  path: patterns.ownWhyText,
  access: ['resident'],
  async text(request) {
    const { reference } = await loadOwnCase(request);
    const basis = found(await explainDeadline(request.ctx, { reference, clock: param(request, 'clock') }));
    return explanationText(basis, request.query, request.texts);
  },
});
