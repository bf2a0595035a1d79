/** XML with a line for each element, and nothing else changed: also what is not well-formed is shown whole. */
function prettyXml(text) {
  const pieces = text.match(/<!\[CDATA\[[^]*?\]\]>|<[^>]*>?|[^<]+/g) ?? [];
  const lines = [];
  let depth = 0;
  let open = false;   // whether the line before is an element that has only text so far
  for (const piece of pieces) {
    const closes = piece.startsWith("</");
    if (closes) depth = Math.max(0, depth - 1);
    const isText = !piece.startsWith("<") || piece.startsWith("<![CDATA[");
    if (isText) {
      if (piece.trim() === "") continue;
      if (open) lines[lines.length - 1] += piece;
      else lines.push("  ".repeat(depth) + piece.trim());
    } else if (closes && open) {
      lines[lines.length - 1] += piece;
    } else {
      lines.push("  ".repeat(depth) + piece);
    }
    const opens = /^<[^/?!][^>]*[^/]>$|^<[^/?!]>$/.test(piece);
    if (opens) depth++;
    if (!isText) open = opens;
  }
  return lines.join("\n");
}

/** JSON with a line for each member, numbers and escapes as they were sent. */
function prettyJson(text) {
  let depth = 0;
  let shown = "";
  const line = () => "\n" + "  ".repeat(Math.max(0, depth));
  for (const piece of text.match(/"(?:[^"\\]|\\.)*"?|[{}[\],:]|[^"{}[\],:\s]+/g) ?? []) {
    if (piece === "{" || piece === "[") { depth++; shown += piece + line(); }
    else if (piece === "}" || piece === "]") { depth--; shown = shown.trimEnd() + (/[{[]$/.test(shown.trimEnd()) ? "" : line()) + piece; }
    else if (piece === ",") shown += piece + line();
    else shown += piece === ":" ? ": " : piece;
  }
  return shown;
}
