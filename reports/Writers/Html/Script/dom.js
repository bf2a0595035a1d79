/** An element with attributes and children. Strings become text, never markup. */
function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

const points = { C: "card", N: "network", S: "DM server", A: "application server", D: "device", F: "storage" };

/** What an entry says in one line. */
function entryText({ kind, summary }) {
  return summary.startsWith(kind) ? summary : `${kind}: ${summary}`;
}

function pointName(letter) {
  return Object.hasOwn(points, letter) ? points[letter] : letter;
}
