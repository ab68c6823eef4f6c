/** What administrators read about the systems beside Redress. */
export const integrationsTexts = {
  title: 'Connections',
  intro:
    'The systems that Redress works with. Whoever runs the servers sets them up; no address, key or password is shown here. A test really tries.',
  notYet:
    'Two connections are not built yet: Redress reads no mailbox (IMAP or Microsoft Graph), so what people write by mail is taken down as a complaint by somebody here or sent by another system through the API; and it calls no webhooks, so other systems ask the API for what has changed.',
  head: { name: 'Connection', state: 'State', last: 'Last test', well: 'Last well', test: 'Test' },
  names: {
    mail: 'Mail (SMTP)',
    texts: 'Text messages (GOV.UK Notify)',
    files: 'Files',
    scanner: 'Virus scanner',
    bankHolidays: 'Bank holidays from GOV.UK',
  },
  what: {
    mail: 'Sends a mail to you',
    texts: 'Asks whether the key and the template are good; sends nothing',
    files: 'Keeps a small file and reads it again',
    scanner: 'Has a few harmless bytes looked at',
    bankHolidays: 'Fetches the published days; proposes nothing',
  },
  configured: { text: 'Set up', tag: 'govuk-tag--blue' },
  absent: { text: 'Not set up', tag: 'govuk-tag--grey' },
  well: { text: 'Well', tag: 'govuk-tag--green' },
  unwell: { text: 'Failed', tag: 'govuk-tag--red' },
  never: 'Never',
  test: 'Test',
  testHidden: (name: string) => ` ${name}`,
  tried: { yes: (name: string) => `${name}: the test went well.`, no: (name: string) => `${name}: the test failed.` },
  mail: {
    subject: 'A test of the complaints service',
    text: 'Somebody who looks after the complaints service asked for this mail, to see that mail is sent. You need not do anything.',
  },
  reasons: {
    unreachable: 'Nothing answers there. Ask whoever runs the servers whether this machine may reach it.',
    timeout: 'It took too long to answer.',
    'timed-out': 'It took too long to answer.',
    'no-mail-server': 'No mail server is set up.',
    'not-configured': 'It is not set up.',
    otherIssuer: 'Another issuer answers at that address.',
    incomplete: 'It cannot do what signing in needs.',
    gone: 'It was ended.',
    broke: 'The test itself broke; the log says more.',
  },
  reason: (code: string) => `It answered: ${code}.`,
  providers: {
    heading: 'Signing in by another system',
    intro: 'Staff sign in with the account that they have already, for example Microsoft Entra.',
    none: 'None. Staff sign in with a password and a second factor.',
    add: 'Add a sign-in',
    button: (name: string) => `Sign in with ${name}`,
  },
} as const;

/** What administrators read about an identity provider. */
export const providerTexts = {
  newTitle: 'Add a sign-in',
  back: 'Back to connections',
  intro: 'Register Redress with the provider as a web application first. Give it this address to come back to:',
  second:
    'A second person must agree before anybody can sign in by it, and before its issuer, client, secret, claim or roles change.',
  name: { label: 'Name', hint: 'On the button, after “Sign in with”, for example Microsoft' },
  issuer: {
    label: 'Issuer',
    hint: 'An address that begins with https://, for example https://login.microsoftonline.com/…/v2.0',
  },
  clientId: { label: 'Client id', hint: 'As the provider shows it' },
  secret: {
    label: 'Client secret (optional)',
    hint: 'Kept encrypted and never shown again. Leave it empty to keep the one that is there.',
  },
  roleClaim: { label: 'Claim that holds roles', hint: 'Usually roles' },
  roles: {
    label: 'Roles',
    hint: 'One a line: the provider’s role, an equals sign, ours. For example Complaints.Officer = officer',
    wrong: (line: string) => `Write each line as provider’s role = ours; this one cannot be read: ${line}`,
  },
  end: {
    heading: 'End this sign-in',
    text: 'Nobody can sign in by it any more, and whoever did is signed out. Its secret is deleted.',
    button: 'End it',
  },
} as const;
