import { londonDate } from '../../../calendar/london.ts';
import { drawNow } from '../../../letters/read-letter-file.ts';
import { readLetterhead } from '../../../letters/read-letterhead.ts';
import { sampleLetter } from '../../../letters/templates/sample-letter.ts';
import { templateInForce } from '../../../letters/templates/template-in-force.ts';
import { definePdfPage } from '../../letters/pdf-page.ts';
import { templateOfAddress } from '../../letters/template-of-address.ts';
import { patterns } from '../../paths.ts';

/** The template in force with a made-up case, as it would be printed. */
export const templatePdfPage = definePdfPage({
  path: patterns.adminTemplatePdf,
  access: ['template.manage'],
  async file(request) {
    const { ctx, query } = request;
    const name = templateOfAddress(request);
    const { text, signAs } = await templateInForce(ctx, name);
    const { html } = sampleLetter({ ...name, text, signAs });
    const formats = query.get('size') === 'large' ? ['largePrint'] : [];
    const on = londonDate(ctx.clock.now());
    const contents = await drawNow({ html, on, organisation: await readLetterhead(ctx), name: 'Sam Jones', formats });
    return { name: `template-${name.kind}.pdf`, contents };
  },
});
