/** A backup that is refused, thrown from wherever it is read. */
import type { BackupProblem } from './problem';

export class Refused extends Error {
  constructor(readonly problem: BackupProblem) {
    super(problem.id);
  }
}

export const refuse = (why: Exclude<BackupProblem['id'], 'backup.refused.record'>): Refused =>
  new Refused({ id: why });
