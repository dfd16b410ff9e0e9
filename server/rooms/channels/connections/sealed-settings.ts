import type { Seal } from '#ground/seal'

export const sealedPlace = (organization: string, connection: string) => ({
  organization,
  table: 'connections',
  column: 'settings_sealed',
  row: connection,
})

/** Opens a connection's settings. They were checked when they were sealed; a key that does not fit throws. */
export const openSettings = (seal: Seal, row: { org_id: string; id: string; settings_sealed: Buffer }): unknown =>
  JSON.parse(seal.open(sealedPlace(row.org_id, row.id), row.settings_sealed))
