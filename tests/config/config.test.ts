import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { envExample, loadConfig } from '../../src/config.ts';

const noFiles = (): string => {
  throw new Error('ENOENT');
};
const messageOf = (env: Record<string, string>, readFile = noFiles): string => {
  try {
    loadConfig(env, readFile);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
};

describe('configuration', () => {
  it('needs nothing: an empty environment is a demonstration on this machine only', () => {
    expect(loadConfig({})).toMatchObject({ demo: true, host: '127.0.0.1', port: 3000, role: 'all', tickSeconds: 5 });
  });

  it('names a bad variable with an example', () => {
    expect(messageOf({ PORT: 'abc' })).toBe('PORT must be a number from 0 to 65535, for example PORT=3000');
  });

  it('names all bad variables at once', () => {
    const message = messageOf({ PORT: '99999', ROLE: 'boss', REDIS_URL: 'http://x' });
    expect(message.split('\n')).toHaveLength(3);
    expect(message).toMatch(/PORT .*\nROLE .*\nREDIS_URL /);
  });

  it('never repeats a value, which may be a password', () => {
    expect(messageOf({ DATABASE_URL: 'mysql://u:hunter2@h/db' })).not.toContain('hunter2');
  });

  it('treats an empty value as absent', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, demo: true });
  });

  it('reads a secret from the file that NAME_FILE points at', () => {
    const config = loadConfig({ REDIS_URL_FILE: '/run/secrets/redis' }, () => 'redis://redis:6379\n');
    expect(config.redisUrl).toBe('redis://redis:6379');
  });

  it('refuses a secret given twice and a secret file that cannot be read', () => {
    expect(messageOf({ SMTP_URL: 'smtp://a', SMTP_URL_FILE: '/x' }, () => 'smtp://b')).toContain('both given');
    expect(messageOf({ SMTP_URL_FILE: '/nowhere' })).toContain('SMTP_URL_FILE=/run/secrets/smtp_url');
  });

  it('takes the key of GOV.UK Notify from a file, and asks for the template that goes with it', () => {
    const key = 'redress-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0';
    const template = 'f33517ff-2a88-4f6e-b855-c550268ce08a';
    const env = { NOTIFY_API_KEY_FILE: '/run/secrets/notify', NOTIFY_TEXT_TEMPLATE: template };
    expect(loadConfig(env, () => `${key}\n`)).toMatchObject({ notifyApiKey: key, notifyTextTemplate: template });
    expect(messageOf({ NOTIFY_API_KEY: key })).toContain('NOTIFY_TEXT_TEMPLATE is needed with NOTIFY_API_KEY');
    expect(messageOf({ NOTIFY_API_KEY: 'hunter2' })).not.toContain('hunter2');
  });

  it('is no demonstration with a real database or in production, and refuses one in production', () => {
    expect(loadConfig({ DATABASE_URL: 'postgres://a@h/db' }).demo).toBe(false);
    expect(
      loadConfig({
        NODE_ENV: 'production',
        BASE_URL: 'https://c.example',
        SECRET_KEY: 'a key that nobody would guess, 32 and more',
      }).demo,
    ).toBe(false);
    expect(messageOf({ NODE_ENV: 'production', DEMO: 'true', BASE_URL: 'https://c.example' })).toContain('DEMO=false');
  });

  it('wants the public address in production', () => {
    expect(messageOf({ NODE_ENV: 'production' })).toContain('BASE_URL=https://');
  });

  it('wants a key in production, and says how to make one', () => {
    expect(messageOf({ NODE_ENV: 'production', BASE_URL: 'https://c.example' })).toContain('openssl rand -base64 32');
  });

  it('refuses an owner address without the application address', () => {
    expect(messageOf({ DATABASE_OWNER_URL: 'postgres://o@h/db' })).toContain('DATABASE_URL must be');
  });

  it('cannot be changed after reading', () => {
    expect(Object.isFrozen(loadConfig({}))).toBe(true);
  });

  it('has an .env.example that is up to date, where every example is itself accepted', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    expect(example).toBe(envExample());
    const env = Object.fromEntries(
      [...example.matchAll(/^# ([A-Z_]+)=(.+)$/gm)].map(([, name, value]) => [name, value]),
    );
    expect(Object.keys(env).length).toBeGreaterThan(15);
    expect(messageOf({ ...env, NODE_ENV: 'test' })).toBe('');
  });
});
