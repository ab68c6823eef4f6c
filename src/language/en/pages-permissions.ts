import type { Permission } from '../../permissions/permission.ts';

/** What each permission lets somebody do, to be read after "May". */
export const permissionTexts: Readonly<Record<Permission, string>> = {
  'case.read': 'see where any complaint stands',
  'case.readOwn': 'see the complaints that they brought in themselves',
  'case.file': 'read letters, files, notes and the history',
  'case.sensitive': 'read about risk, and why a name is withheld',
  'case.lodge': 'take a complaint in',
  'case.note': 'note what was said, and pass a complaint to a team',
  'case.handle': 'record every step of a complaint',
  'case.bulk': 'change many complaints at once',
  'letter.approve': 'approve letters',
  'letter.post': 'print and post letters',
  'call.settle': 'make the calls that people wait for',
  'feedback.read': 'read thanks and comments',
  'survey.read': 'read what people answered afterwards',
  'restriction.read': 'read with whom contact is restricted',
  'calendar.read': 'see the calendars',
  'calendar.decide': 'decide on bank holidays',
  'figures.read': 'see the figures',
  'figures.cases': 'see the complaints behind the figures',
  'team.manage': 'look after teams and services',
  'people.manage': 'look after people and what they may do',
  'organisation.manage': 'change how the organisation is shown',
  'rules.manage': 'change procedures, policy and reminders, with a second person',
  'template.manage': 'change templates of letters, with a second person',
  'integration.manage': 'connect other systems',
  'configuration.read': 'read how the settings came about',
  'health.read': 'see whether everything runs',
};

/** The page that shows who may do what. */
export const permissionsTexts = {
  title: 'What each role may do',
  back: 'Back to people',
  intro:
    'Made from the one table by which every page, every address for other systems and every step of a complaint decides. It cannot be changed here: choose roles for people instead.',
  caption: 'Permissions by role',
  may: 'May',
  yes: 'Yes',
  no: 'No',
  where: 'What each permission opens',
  pages: 'Pages',
  routes: 'Addresses for other systems',
  events: 'Steps of a complaint',
  fields: 'Parts of a complaint',
  nothing: 'Nothing of its own.',
  withheld:
    'Who a person is, where their name is to be withheld, is shown to those alone who may read about risk. Somebody with a conflict of interest in a complaint sees of it what a reader does.',
} as const;
