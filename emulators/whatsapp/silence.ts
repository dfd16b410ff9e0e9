/** A voice note of one silent Opus frame in an Ogg container (RFC 3533, RFC 7845): small, and real enough for any player. */
export function silence(): Buffer {
  const head = Buffer.alloc(19)
  head.write('OpusHead')
  head.writeUInt8(1, 8)
  head.writeUInt8(1, 9)
  head.writeUInt16LE(312, 10)
  head.writeUInt32LE(48_000, 12)
  const tags = Buffer.alloc(16)
  tags.write('OpusTags')
  const frame = Buffer.from([0xf8, 0xff, 0xfe])
  return Buffer.concat([page(0, 2, 0, head), page(1, 0, 0, tags), page(2, 4, 960, frame)])
}

function page(sequence: number, flags: number, granule: number, packet: Buffer): Buffer {
  const header = Buffer.alloc(28)
  header.write('OggS')
  header.writeUInt8(flags, 5)
  header.writeUInt32LE(granule, 6)
  header.writeUInt32LE(0x51a5a2, 14)
  header.writeUInt32LE(sequence, 18)
  header.writeUInt8(1, 26)
  header.writeUInt8(packet.length, 27)
  const whole = Buffer.concat([header, packet])
  whole.writeUInt32LE(checksum(whole), 22)
  return whole
}

/** Ogg's CRC-32: polynomial 04c11db7, not reflected. */
function checksum(bytes: Buffer): number {
  let crc = 0
  for (const byte of bytes) {
    crc ^= byte << 24
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1
  }
  return crc >>> 0
}
