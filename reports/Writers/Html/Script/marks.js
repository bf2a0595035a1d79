/** What a check found, in pieces that can be met again in a message: quoted values, and words that are more than letters. */
function piecesOf(actual) {
  const pieces = [...actual.matchAll(/'([^']*)'|[^\s;,']+/g)].map(([word, quoted]) => quoted ?? word);
  return new Set(pieces.filter(piece => piece.length > 3 && /[^A-Za-z]/.test(piece)));
}

/** Lines of JSON with a mark on each that has one of the pieces as its value. */
function markedLines(json, pieces) {
  return json.split(/(?<=\n)/).map(line => pieces.has(valueOf(line)) ? make("mark", {}, line) : line);
}

/** The string at the end of a line of JSON; null when there is none. */
function valueOf(line) {
  const [literal] = /"(?:[^"\\]|\\.)*"(?=,?\s*$)/.exec(line) ?? [];
  try {
    return literal === undefined ? null : JSON.parse(literal);
  } catch {
    return null;
  }
}

/** Brings the first mark of a block that was just shown into its middle. */
function showMark(details) {
  const block = details.querySelector("pre:has(mark)");
  if (!block) return;
  const mark = block.querySelector("mark").getBoundingClientRect();
  block.scrollTop += mark.top - block.getBoundingClientRect().top - block.clientHeight / 2;
}
