import { checkForm } from '../../../http/check-form.ts';
import { requireAccess, type Access } from '../../../http/access.ts';
import type { HttpContext } from '../../../http/http-env.ts';
import { formView } from '../../intake/intake-views.tsx';
import { loadIntake } from '../../intake/load-intake.ts';
import { takeIntake } from '../../intake/take-intake.tsx';
import { showPage } from '../../layout/show-page.tsx';
import { requestOf, type Page } from '../../page.ts';
import { patterns } from '../../paths.ts';

const access: Access = ['case.lodge'];

/**
 * Takes in what came by telephone, letter or at the counter, while the person is there. What is typed is read back before
 * anything is saved: that page is drawn from the form itself, so that no words of anybody wait anywhere.
 */
export const intakePage: Page = {
  path: patterns.intake,
  access,
  methods: ['GET', 'POST'],
  takesFiles: true,
  mount(app) {
    app.get(patterns.intake, async (c) => {
      const request = enter(c);
      return showPage(request, formView(await loadIntake(request), request), 200);
    });
    app.post(patterns.intake, checkForm, async (c) => {
      const request = enter(c);
      const taken = await takeIntake(request, c.get('form'));
      if ('redirect' in taken) return c.redirect(taken.redirect, 303);
      return showPage(request, taken.view, taken.view.faults?.length ? 422 : 200);
    });
  },
};

function enter(c: HttpContext) {
  requireAccess(c, access);
  return requestOf(c, c.req.param());
}
