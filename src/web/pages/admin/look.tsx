import { lookBody, type LookBody } from '../../../configuration/areas/look.ts';
import { differences, type Difference } from '../../../configuration/differences.ts';
import { inForce } from '../../../configuration/in-force.ts';
import { adminTexts } from '../../../language/en/pages-admin.ts';
import { lookTexts as texts } from '../../../language/en/pages-admin-organisation.ts';
import { ChangeForm } from '../../admin/change-form.tsx';
import { lookOf, valuesOfLook } from '../../admin/read-look.ts';
import { LookFields } from '../../admin/look-fields.tsx';
import { LookPreview } from '../../admin/look-preview.tsx';
import { sendChange } from '../../admin/send-change.ts';
import { SentBanner } from '../../admin/sent-banner.tsx';
import { formValues, type FormFault, type FormValues } from '../../form.ts';
import { found } from '../../found.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  now: LookBody;
  seen: string;
  values: FormValues;
  faults: FormFault[];
  meanwhile: Difference[];
}

/** Colours, font and logo of the pages, with their contrast. */
export const lookPage = definePage<Props>({
  path: patterns.adminLook,
  access: ['organisation.manage'],
  takesFiles: true,
  load: (request) => shown(request),
  view: (props, request) => ({
    title: texts.title,
    back: { href: pathTo('admin'), text: adminTexts.back },
    faults: props.faults,
    body: (
      <>
        <SentBanner request={request} />
        <p class="govuk-body">{texts.intro}</p>
        <LookPreview theme={props.now.theme} />
        <ChangeForm {...props} request={request} takesFiles>
          <LookFields values={props.values} faults={props.faults} hasLogo={props.now.theme?.logo !== undefined} />
        </ChangeForm>
      </>
    ),
  }),
  async submit(request, form) {
    const values = formValues(form);
    const before = await shown(request);
    const { after, faults } = await lookOf(values, form, before.now.theme);
    if (faults.length > 0) return { again: { ...before, values, faults } };
    const sent = await sendChange(request, {
      area: 'look',
      after,
      values,
      fieldOf: { '/theme/brandColour': 'brandColour', '/theme/brandText': 'brandText', '/theme/logo': 'logo' },
      onward: (_subject, query) => pathTo('adminLook', {}, query),
    });
    if ('redirect' in sent) return sent;
    return { again: { ...before, values, faults: sent.faults, meanwhile: differences(after, before.now) } };
  },
});

async function shown({ ctx }: PageRequest): Promise<Props> {
  const { body, seen } = found(await inForce(ctx, 'look'));
  const now = lookBody.parse(body);
  return { now, seen, values: valuesOfLook(now), faults: [], meanwhile: [] };
}
