import { inflateRawSync } from "node:zlib";

/** A small archive with these entries, each holding the same text, uncompressed: enough for what tells one kind of document from another. */
export function zipOf(names: readonly string[], content = "x"): Buffer {
  const data = Buffer.from(content);
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const name of names) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const file = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, tail, Buffer.from(name)]));
    files.push(file);
    at += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, listed, end]);
}

/** What stands in an archive's entry of this name, unpacked; throws when there is none. Enough for documents, whose entries are deflated or stored. */
export function entryOf(archive: Buffer, name: string): string {
  const end = archive.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32)];
    if (archive.toString("utf8", at + 46, at + 46 + nameLength) === name) return unpacked(archive, at);
    at += 46 + nameLength + extraLength + commentLength;
  }
  throw new Error(`The archive has no ${name}`);
}

function unpacked(archive: Buffer, listed: number): string {
  const [how, size, local] = [archive.readUInt16LE(listed + 10), archive.readUInt32LE(listed + 20), archive.readUInt32LE(listed + 42)];
  const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(from, from + size);
  return (how === 0 ? packed : inflateRawSync(packed)).toString("utf8");
}
