import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gzip, smallerChunks, type IndexFile } from '../../src/integrations/pagefind-chunks.ts';

const SIGNATURE = 'pagefind_dcd';
const pack = (...parts: (Buffer | number[])[]) => gzip(Buffer.concat([Buffer.from(SIGNATURE), ...parts.map((part) => Buffer.from(part))]));
const unpack = (bytes: Uint8Array | undefined) => gunzipSync(bytes ?? new Uint8Array()).subarray(SIGNATURE.length);
/** Text and an array's head in CBOR (RFC 8949). */
const text = (value: string) => Buffer.from([0x60 + value.length, ...Buffer.from(value)]);
const array = (count: number) => [0x99, count >> 8, count & 255];

/** A word as Pagefind keeps it: its name, then where it stands. */
const word = (index: number) => Buffer.from([0x82, ...text(`word${String(index).padStart(4, '0')}`), 0x82, 1, 2]);
const COUNT = 1000;
const words = Array.from({ length: COUNT }, (_, index) => word(index));
const chunk: IndexFile = { path: 'index/en_1.pf_index', bytes: pack([0x81], array(COUNT), ...words) };
const meta: IndexFile = {
  path: 'pagefind.en_1.pf_meta',
  bytes: pack([0x84], text('1.5.2'), [0x80, 0x81, 0x83], text('word0000'), text('word0999'), text('en_1'), [0x80]),
};

describe('The chunks of the index', () => {
  test('are cut into smaller ones that hold the same words in the same order, each named in the list with its first and last', () => {
    const cut = smallerChunks([chunk, meta]);
    const pieces = cut.filter(({ path }) => path.endsWith('.pf_index'));
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.map(({ bytes }) => unpack(bytes).subarray(4)).reduce((all, piece) => Buffer.concat([all, piece]))).toEqual(
      Buffer.concat(words),
    );
    const list = unpack(cut.find(({ path }) => path.endsWith('.pf_meta'))?.bytes).toString('latin1');
    expect(list.split(/en_1\d+/).length - 1).toBe(pieces.length);
    expect([list.indexOf('word0000'), list.indexOf('word0999')]).not.toContain(-1);
  });

  test('stop the build when Pagefind writes another form', () => {
    expect(() => smallerChunks([{ ...chunk, bytes: gzip('something else') }, meta])).toThrow('another form');
    expect(() => smallerChunks([{ ...chunk, bytes: pack([0x82], array(0), array(0)) }, meta])).toThrow('another form');
    expect(() => smallerChunks([chunk, { ...meta, bytes: pack([0x84], text('1.5.2'), [0x80, 0x81, 0x83, 1, 2, 3, 0x80]) }])).toThrow(
      'no text',
    );
  });
});
