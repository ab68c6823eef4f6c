import { afterEach, describe, expect, test, vi } from 'vitest';
import { takeUpload } from '../../src/http/take-upload.ts';
import { smallServer } from './site.ts';

afterEach(() => vi.useRealTimers());

/** A request of which the rest has not come. */
function dripping(path: string, method = 'POST') {
  const incoming = { complete: false, destroy: vi.fn() };
  const answered = smallServer().app.request(path, { method }, { incoming });
  return { incoming, answered };
}

describe('a body that drips in', () => {
  test('is cut after half a minute, and one with files has five minutes of the server’s', async () => {
    vi.useFakeTimers();
    const { incoming } = dripping('/json');
    const withFiles = dripping('/files');
    const read = dripping('/json', 'GET');
    await vi.advanceTimersByTimeAsync(29_000);
    expect(incoming.destroy).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(incoming.destroy).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(200_000);
    expect(withFiles.incoming.destroy).not.toHaveBeenCalled();
    expect(read.incoming.destroy).not.toHaveBeenCalled();
  });

  test('is left alone once all of it is there', async () => {
    vi.useFakeTimers();
    const { incoming } = dripping('/json');
    incoming.complete = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(incoming.destroy).not.toHaveBeenCalled();
  });
});

describe('many files at once', () => {
  const waiting = () => {
    const leave: (() => void)[] = [];
    const enter = (client: string) => takeUpload(client, () => new Promise<void>((done) => void leave.push(done)));
    return { leave, enter };
  };
  const pass = (client: string) => takeUpload(client, () => Promise.resolve('read'));

  test('one address brings six, and keeps nobody else out', async () => {
    const { leave, enter } = waiting();
    const reading = Array.from({ length: 6 }, () => enter('here'));
    await expect(pass('here')).rejects.toThrow('unavailable');
    await expect(pass('elsewhere')).resolves.toBe('read');
    leave[0]?.();
    await reading[0];
    await expect(pass('here')).resolves.toBe('read');
    for (const done of leave) done();
    await Promise.all(reading);
  });

  test('more than thirty wait outside, and come in when one has left, whether or not it went well', async () => {
    const { leave, enter } = waiting();
    const reading = Array.from({ length: 30 }, (_, n) => enter(`place ${n % 10}`));
    await expect(pass('another')).rejects.toThrow('unavailable');
    for (const done of leave) done();
    await Promise.all(reading);
    await expect(takeUpload('another', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(pass('another')).resolves.toBe('read');
  });
});
