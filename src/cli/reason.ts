const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'cannot be read: permission denied',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than is allowed',
  EIO: 'the device failed (EIO)',
  EROFS: 'is on a read-only file system'
}

/** Why something was not read or written, in words. */
export function toReason(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return REASONS[code] ?? message
}

/** Records that could not be written: the run ends, with one line that says why. */
export class OutputError extends Error {
  constructor(name: string, error: unknown) {
    super(`${name}: ${toReason(error)}: what was written before is whole`, { cause: error })
  }
}
