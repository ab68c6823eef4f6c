import { describe, expect, test } from 'vitest';
import { emailOfClaims } from '../../src/identity/provider/email-of-claims.ts';
import { isIssuer } from '../../src/identity/provider/issuer.ts';
import { rolesOfClaims } from '../../src/identity/provider/roles-of-claims.ts';

const agreed = {
  roleClaim: 'roles',
  roles: { 'Complaints.Officer': 'officer', 'Complaints.Manager': 'manager', 'Complaints.Admin': 'admin' },
} as const;

describe('What somebody may be, by their provider', () => {
  test('the leading role comes first, the others besides', () => {
    const roles = ['Complaints.Admin', 'Complaints.Officer', 'Complaints.Manager'];
    expect(rolesOfClaims({ roles }, agreed)).toEqual({ role: 'manager', alsoRoles: ['officer', 'admin'] });
    expect(rolesOfClaims({ roles: 'Complaints.Officer' }, agreed)).toEqual({ role: 'officer', alsoRoles: [] });
  });

  test.each([
    [{}],
    [{ roles: [] }],
    [{ roles: ['Something.Else'] }],
    [{ roles: ['officer'] }],
    [{ roles: ['constructor', '__proto__', 'toString'] }],
    [{ roles: { 'Complaints.Admin': true } }],
    [{ roles: [['Complaints.Admin']] }],
    [{ groups: ['Complaints.Admin'] }],
  ])('%j names no role that was agreed', (claims) => {
    expect(rolesOfClaims(claims, agreed)).toBeNull();
  });

  test('a claim may stand within another, or be named by an address with dots', () => {
    const nested = { ...agreed, roleClaim: 'realm_access.roles' };
    expect(rolesOfClaims({ realm_access: { roles: ['Complaints.Officer'] } }, nested)?.role).toBe('officer');
    const named = { ...agreed, roleClaim: 'https://northmere.gov.uk/roles' };
    expect(rolesOfClaims({ 'https://northmere.gov.uk/roles': ['Complaints.Admin'] }, named)?.role).toBe('admin');
  });
});

describe('Whose e-mail address it is', () => {
  test('only what the provider has made sure of counts as verified', () => {
    const email = 'ruth@northmere.gov.uk';
    expect(emailOfClaims({ email, email_verified: true })).toEqual({ email, isVerified: true });
    expect(emailOfClaims({ email, xms_edov: '1' })).toEqual({ email, isVerified: true });
    for (const said of [
      {},
      { email_verified: false },
      { email_verified: 'true' },
      { xms_edov: 0 },
      { xms_edov: 'yes' },
    ])
      expect(emailOfClaims({ email, ...said })?.isVerified).toBe(false);
    const name = { preferred_username: email, email_verified: true };
    expect(emailOfClaims(name)).toEqual({ email, isVerified: false });
    expect(emailOfClaims({ email: 'not an address' })).toBeNull();
  });
});

describe('An issuer', () => {
  test.each([
    ['https://login.microsoftonline.com/0b5f4e0e-0000-4000-8000-000000000000/v2.0', true],
    ['https://id.northmere.gov.uk/realms/staff', true],
    ['http://127.0.0.1:9999', true],
    ['http://localhost:9999/oidc', true],
    ['http://id.northmere.gov.uk', false],
    ['https://login.microsoftonline.com/common/v2.0', false],
    ['https://login.microsoftonline.com/organizations/v2.0', false],
    ['https://user:password@id.northmere.gov.uk', false],
    ['https://id.northmere.gov.uk/?tenant=1', false],
    ['file:///etc/passwd', false],
    ['http://127.0.0.1.elsewhere.example', false],
    ['', false],
  ])('%s: %s', (text, good) => {
    expect(isIssuer(text)).toBe(good);
  });
});
