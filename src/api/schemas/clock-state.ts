import { z } from 'zod';

/** The states of a clock (scenarios/README.md, "Clocks"). */
export const clockState = z.enum([
  'pending',
  'running',
  'dueToday',
  'overdue',
  'met',
  'metExtended',
  'late',
  'void',
  'invalidStop',
]);
