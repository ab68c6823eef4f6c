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
  test('more than ten wait outside, and come in when one has left', async () => {
    const leave: (() => void)[] = [];
    const reading = Array.from({ length: 10 }, () =>
      takeUpload(() => new Promise<void>((done) => void leave.push(done))),
    );
    await expect(takeUpload(() => Promise.resolve())).rejects.toThrow('unavailable');
    leave[0]?.();
    await reading[0];
    await expect(takeUpload(() => Promise.resolve('read'))).resolves.toBe('read');
    for (const done of leave) done();
    await Promise.all(reading);
    await expect(takeUpload(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(takeUpload(() => Promise.resolve('read'))).resolves.toBe('read');
  });
});
