import { findOpenCases } from '../../../intake/find-open-cases.ts';
import { checkForm } from '../../../http/check-form.ts';
import { requireAccess, type Access } from '../../../http/access.ts';
import { OpenCases } from '../../intake/open-cases.tsx';
import { intakeValues } from '../../intake/read-intake.ts';
import type { Page } from '../../page.ts';
import { patterns } from '../../paths.ts';

const access: Access = ['case.note'];

/** For the page of intake while somebody types: open cases of the same person, as a piece of a page. Sent, so that no address holds a name. */
export const intakeOpenCasesPage: Page = {
  path: patterns.intakeOpenCases,
  access,
  methods: ['POST'],
  mount(app) {
    app.post(patterns.intakeOpenCases, checkForm, async (c) => {
      requireAccess(c, access);
      const { name, phone, email, address } = intakeValues(c.get('form'));
      const cases = await findOpenCases(c.get('context'), { name, phone, email, address });
      return c.html(String(<OpenCases cases={cases} />));
    });
  },
};
