import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * Cuts the chunks of Pagefind's index into smaller ones, so that a question fetches less: Pagefind itself offers no choice of
 * their size. A chunk is `[[word, …] …]` in CBOR (RFC 8949), in the order of the words; the list of records (`pf_meta`) names, third,
 * each chunk with its first and last word. Nothing else is read or changed.
 */

export interface IndexFile {
  path: string;
  bytes: Uint8Array;
}

const SIGNATURE = 'pagefind_dcd';
/**
 * About how large a chunk is before compression, given all of them: larger with the root of the whole, since smaller ones make a longer
 * list of chunks, which every reader loads.
 */
const sizeOf = (whole: number) => 4 * Math.sqrt(whole);

export function smallerChunks(files: IndexFile[]): IndexFile[] {
  const pieces = new Map<string, { name: string; from: string; to: string; bytes: Uint8Array }[]>();
  const chunks = files.flatMap(({ path, bytes }) => {
    const name = /^index\/(.+)\.pf_index$/.exec(path)?.[1];
    return name ? [{ name, chunk: unpack(bytes) }] : [];
  });
  const size = sizeOf(chunks.reduce((sum, { chunk }) => sum + chunk.length, 0));
  for (const { name, chunk } of chunks) pieces.set(name, cut(name, chunk, size));
  return files.flatMap(({ path, bytes }) => {
    const name = /^index\/(.+)\.pf_index$/.exec(path)?.[1];
    if (name) return (pieces.get(name) ?? []).map((piece) => ({ path: `index/${piece.name}.pf_index`, bytes: pack(piece.bytes) }));
    return path.endsWith('.pf_meta') ? [{ path, bytes: pack(relist(unpack(bytes), pieces)) }] : [{ path, bytes }];
  });
}

function cut(name: string, chunk: Buffer, size: number) {
  const list = head(chunk, 0);
  const words = head(chunk, list.next);
  if (list.count !== 1) throw new Error(`Pagefind's chunk ${name} has another form than expected.`);
  const pieces: { name: string; from: string; to: string; bytes: Buffer }[] = [];
  let at = words.next;
  let start = at;
  let count = 0;
  let from = '';
  for (let index = 0; index < words.count; index++) {
    const word = text(chunk, head(chunk, at).next).value;
    if (!count) from = word;
    at = skip(chunk, at);
    count++;
    if (at - start > size || index === words.count - 1) {
      const bytes = Buffer.concat([Buffer.from([0x81]), arrayHead(count), chunk.subarray(start, at)]);
      pieces.push({ name: `${name}${pieces.length}`, from, to: word, bytes });
      start = at;
      count = 0;
    }
  }
  return pieces;
}

/** The list of records, with the smaller chunks in the place of those they were cut from. */
function relist(meta: Buffer, pieces: Map<string, { name: string; from: string; to: string }[]>): Buffer {
  const start = skip(meta, skip(meta, head(meta, 0).next));
  const list = head(meta, start);
  const chunks: Buffer[] = [];
  let at = list.next;
  for (let index = 0; index < list.count; index++) {
    const from = text(meta, head(meta, at).next);
    const to = text(meta, from.next);
    const name = text(meta, to.next);
    at = name.next;
    const parts = pieces.get(name.value) ?? [];
    parts.forEach((piece, place) => {
      // Outside, the bounds stay as Pagefind drew them.
      const bounds = [place === 0 ? from.value : piece.from, place === parts.length - 1 ? to.value : piece.to];
      chunks.push(Buffer.concat([Buffer.from([0x83]), ...[...bounds, piece.name].map(textBytes)]));
    });
  }
  return Buffer.concat([meta.subarray(0, start), arrayHead(chunks.length), ...chunks, meta.subarray(at)]);
}

function unpack(bytes: Uint8Array): Buffer {
  const all = gunzipSync(bytes);
  if (all.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Error('Pagefind wrote a file in another form than expected.');
  return all.subarray(SIGNATURE.length);
}

function pack(bytes: Uint8Array): Uint8Array {
  return gzip(Buffer.concat([Buffer.from(SIGNATURE), bytes]));
}

/** Compressed; the byte that tells the operating system is blanked, so that every machine writes the same. */
export function gzip(bytes: Uint8Array | string): Uint8Array {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
}

/** The kind and the length of the item at a place, and where its content begins. */
function head(bytes: Buffer, at: number): { major: number; count: number; next: number } {
  const first = bytes[at] ?? 0;
  const major = first >> 5;
  const size = first & 31;
  if (size < 24) return { major, count: size, next: at + 1 };
  if (size > 27) throw new Error('Pagefind wrote CBOR of a form that is not expected.');
  const length = 2 ** (size - 24);
  return { major, count: Number(length === 8 ? bytes.readBigUInt64BE(at + 1) : bytes.readUIntBE(at + 1, length)), next: at + 1 + length };
}

/** Where the item at a place ends. */
function skip(bytes: Buffer, at: number): number {
  const { major, count, next } = head(bytes, at);
  if (major === 2 || major === 3) return next + count;
  if (major !== 4 && major !== 5) return next;
  let end = next;
  for (let index = 0; index < (major === 5 ? 2 * count : count); index++) end = skip(bytes, end);
  return end;
}

function text(bytes: Buffer, at: number): { value: string; next: number } {
  const { major, count, next } = head(bytes, at);
  if (major !== 3) throw new Error('Pagefind wrote no text where one is expected.');
  return { value: bytes.toString('utf8', next, next + count), next: next + count };
}

function textBytes(value: string): Buffer {
  const bytes = Buffer.from(value);
  const length = bytes.length;
  return Buffer.concat([Buffer.from(length < 24 ? [0x60 + length] : [0x79, length >> 8, length & 255]), bytes]);
}

function arrayHead(count: number): Buffer {
  return Buffer.from(count < 24 ? [0x80 + count] : [0x99, count >> 8, count & 255]);
}
