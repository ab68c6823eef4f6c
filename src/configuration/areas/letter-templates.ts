import { overtakenFaults, putTemplateInForce } from '../../letters/templates/put-template-in-force.ts';
import { templateBody, type TemplateBody } from '../../letters/templates/template-body.ts';
import { defineArea } from '../area.ts';

/** Templates of letters. Each version is a change of its own, which a second person must agree to. */
export const letterTemplatesArea = defineArea<TemplateBody>({
  name: 'letterTemplates',
  isMany: true,
  permission: 'template.manage',
  schema: templateBody,
  needsSecond: () => true,
  // A version is never changed: the body itself says over which one it was written.
  read: async () => null,
  check: (tx, ctx, { after }) => overtakenFaults(tx, ctx, after),
  apply: putTemplateInForce,
});
