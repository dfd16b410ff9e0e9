import { DatabaseError, DatabaseUnavailable } from './engine.ts'

/** The fields of PostgreSQL's ErrorResponse that we keep. DETAIL is left out on purpose: it quotes the row, and rows are people. */
export interface ServerComplaint {
  severity?: string
  code?: string
  message?: string
  constraint?: string
  table?: string
}

/**
 * SQLSTATEs that mean "not now" rather than "not so":
 * connection trouble, no room (53: disk, memory, connections), an operator's stop, our own time limits, the disk's own errors.
 */
const unavailable = /^(08...|53...|57P0.|57014|25P03|25P04|58030)$/

export function complaintToError(complaint: ServerComplaint, options?: ErrorOptions): DatabaseError | DatabaseUnavailable {
  const code = complaint.code ?? 'XX000'
  const message = (complaint.message ?? 'the database refused').slice(0, 500)
  if (unavailable.test(code)) return new DatabaseUnavailable(`${message} (${code})`, options)
  return new DatabaseError(message, code, complaint.constraint ?? null, complaint.table ?? null, options)
}

/** PostgreSQL answers COMMIT with ROLLBACK when a statement before had failed; nobody may take that for a commit. */
export const commitTurnedRollback = () => new DatabaseError('the transaction had failed before and was rolled back', '25P02', null, null)

/** A NUL would end the SQL early on the wire. In a parameter the server itself refuses it. */
export function refuseNul(sql: string) {
  if (sql.includes('\0')) throw new DatabaseError('SQL text holds a NUL character', '22021', null, null)
}
