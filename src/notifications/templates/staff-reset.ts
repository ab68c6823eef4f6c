import { staffLinkNotice, staffLinkParts } from '../staff-link.ts';
import { defineTemplate } from '../template.ts';

export const staffReset = defineTemplate({
  occasion: 'staff-reset',
  audience: 'staff',
  props: staffLinkNotice,
  ...staffLinkParts('reset'),
});
