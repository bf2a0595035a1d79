/** Bytes in hexadecimal; two asterisks stand for a byte that was masked. */
function isBytes(text) {
  return text.length % 2 === 0 && /^[0-9A-Fa-f*]+$/.test(text);
}

function pairs(text) {
  return text.match(/../g)?.join(" ") ?? "";
}

/** ISO/IEC 7816-4, 5.1: header, then Lc with data, then Le, each where it is there. Extended lengths are shown as they are. */
function commandBytes(text) {
  const header = `CLA ${text.slice(0, 2)}  INS ${text.slice(2, 4)}  P1 ${text.slice(4, 6)}  P2 ${text.slice(6, 8)}`;
  const rest = text.slice(8);
  if (rest.length <= 2) return rest === "" ? header : `${header}  Le ${rest}`;
  const lc = parseInt(rest.slice(0, 2), 16);
  const data = rest.slice(2, 2 + 2 * lc);
  const le = rest.slice(2 + 2 * lc);
  if (!(lc > 0) || data.length !== 2 * lc || le.length > 2) return dump(text);
  return `${header}  Lc ${rest.slice(0, 2)}\n${dump(data)}${le === "" ? "" : `\nLe ${le}`}`;
}

/** The data, then the two bytes of the status word. */
function responseBytes(text) {
  const data = text.slice(0, -4);
  return `${data === "" ? "" : `${dump(data)}\n`}SW ${pairs(text.slice(-4))}`;
}

/** 16 bytes a line: offset, bytes, and the letters that they would be. */
function dump(text) {
  const bytes = text.match(/../g) ?? [];
  const lines = [];
  for (let start = 0; start < bytes.length; start += 16) {
    const part = bytes.slice(start, start + 16);
    const offset = start.toString(16).toUpperCase().padStart(4, "0");
    lines.push(`${offset}  ${part.join(" ").padEnd(47)}  ${part.map(letter).join("")}`);
  }
  return lines.join("\n");
}

function letter(byte) {
  const code = parseInt(byte, 16);
  return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : ".";
}
