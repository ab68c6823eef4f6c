import { afterEach, expect, test } from 'vitest';
import { notifyTexter } from '../../src/notifications/channels/notify.ts';
import { notifyText } from '../../src/notifications/channels/notify-text.ts';
import { textBox } from '../../src/notifications/channels/text-box.ts';
import type { OutgoingText } from '../../src/ports.ts';
import { startNotify, type Answer, type NotifyStandIn } from './notify-stand-in.ts';

const message: OutgoingText = {
  to: '+447700900123',
  text: 'We have received your complaint C-7K3M-9QX-4.',
  reference: '019a0000-0000-7000-8000-000000000001',
  isAgain: false,
};
const apiKey = 'test-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0';
const settings = { apiKey, template: 'f33517ff-2a88-4f6e-b855-c550268ce08a', timeoutMs: 250 };
const standIns: NotifyStandIn[] = [];

afterEach(async () => {
  for (const one of standIns.splice(0)) await one.stop();
});

async function notify(...answers: Answer[]) {
  const standIn = await startNotify(answers);
  standIns.push(standIn);
  const texter = notifyTexter({
    ...settings,
    url: standIn.url,
    discreetSender: '8e222534-7f05-4972-86e3-17c5d9f894e2',
  });
  return { standIn, texter };
}

test('a text message arrives whole, under a reference that names nobody', async () => {
  const { standIn, texter } = await notify('take');
  expect(await texter.send(message)).toEqual({ kind: 'sent' });
  expect(standIn.taken).toEqual([
    {
      template_id: settings.template,
      phone_number: message.to,
      personalisation: { message: message.text },
      reference: message.reference,
    },
  ]);
  expect(standIn.requests).toEqual(['POST /v2/notifications/sms']);
  expect(standIn.tokens.every((token) => /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/.test(token))).toBe(true);
});

test('one that must not show what it is about has the other sender', async () => {
  const { standIn, texter } = await notify('take');
  await texter.send({ ...message, isDiscreet: true });
  expect(standIn.taken[0]).toMatchObject({ sms_sender_id: '8e222534-7f05-4972-86e3-17c5d9f894e2' });
});

test.each<[Answer, object]>([
  [429, { kind: 'temporary', reason: 'deferred 429' }],
  [403, { kind: 'temporary', reason: 'sign-in-failed 403' }],
  [400, { kind: 'permanent', reason: 'refused 400' }],
  [500, { kind: 'temporary', reason: 'service-refused 500' }],
  [503, { kind: 'temporary', reason: 'service-refused 503' }],
  ['silence', { kind: 'temporary', reason: 'timed-out' }],
  ['cut', { kind: 'temporary', reason: 'timed-out' }],
])('when it answers %s nothing is taken for sent', async (answer, outcome) => {
  const { standIn, texter } = await notify(answer);
  expect(await texter.send(message)).toEqual(outcome);
  expect(standIn.taken).toEqual([]);
});

test('when it is not there at all', async () => {
  const texter = notifyTexter({ ...settings, url: 'http://127.0.0.1:1' });
  expect(await texter.send(message)).toEqual({ kind: 'temporary', reason: 'unreachable' });
});

test.each<Answer>(['takeAndSilence', 'takeAndCut', 'takeAnd500'])(
  'after %s it is asked, and the message counts as sent',
  async (answer) => {
    const { standIn, texter } = await notify(answer);
    expect(await texter.send(message)).toEqual({ kind: 'sent' });
    expect(standIn.taken).toHaveLength(1);
    expect(standIn.requests).toEqual([
      'POST /v2/notifications/sms',
      `GET /v2/notifications?template_type=sms&reference=${message.reference}`,
    ]);
  },
);

test('another attempt asks first, and sends nothing twice', async () => {
  const { standIn, texter } = await notify('takeAndCut', 'take');
  standIn.isDeaf = true;
  expect(await texter.send(message)).toEqual({ kind: 'temporary', reason: 'timed-out' });
  standIn.isDeaf = false;
  expect(await texter.send({ ...message, isAgain: true })).toEqual({ kind: 'sent' });
  expect(standIn.taken).toHaveLength(1);
});

test('another attempt sends what is not there, and waits where it cannot ask', async () => {
  const { standIn, texter } = await notify('take');
  expect(await texter.send({ ...message, isAgain: true })).toEqual({ kind: 'sent' });
  expect(standIn.taken).toHaveLength(1);
  standIn.isDeaf = true;
  const other = { ...message, reference: 'another', isAgain: true };
  expect(await texter.send(other)).toMatchObject({ kind: 'temporary' });
  expect(standIn.taken).toHaveLength(1);
});

test('what could not be delivered is said to have failed', async () => {
  const { standIn, texter } = await notify('take');
  await texter.send(message);
  standIn.status = 'permanent-failure';
  expect(await texter.send({ ...message, isAgain: true })).toEqual({
    kind: 'permanent',
    reason: 'text permanent-failure',
  });
});

test('no reason repeats the number or what the service said', async () => {
  const { texter } = await notify(400);
  expect(JSON.stringify(await texter.send(message))).not.toMatch(/7700|ValidationError|phone/);
});

test('words go as they are, without what would be read as a placeholder, and never too long', () => {
  expect(notifyText('a ((name))\nb')).toBe('a ( (name) ) b');
  expect(notifyText('x'.repeat(2000))).toHaveLength(918);
});

test('a demonstration keeps its text messages to itself', async () => {
  expect(await textBox().send(message)).toEqual({ kind: 'sent' });
});
