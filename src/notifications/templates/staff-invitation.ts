import { staffLinkNotice, staffLinkParts } from '../staff-link.ts';
import { defineTemplate } from '../template.ts';

export const staffInvitation = defineTemplate({
  occasion: 'staff-invitation',
  audience: 'staff',
  props: staffLinkNotice,
  ...staffLinkParts('invitation'),
});
