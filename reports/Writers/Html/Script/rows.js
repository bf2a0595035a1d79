const neighbours = 2;
const entryOf = new WeakMap();   // details element to entry, and to what failed checks found in it

function milliseconds(at) {
  return at.toFixed(1);
}

function rowId(caseId, entry) {
  return `${caseId}-${entry.number}`;
}

/** The table of entries: those that the checks rest on with their neighbours, the others folded away until asked for. */
function evidenceTable(caseId, entries, checks) {
  const rows = entries.map(entry => evidenceRow(caseId, entry, checks.filter(check => check.entries.has(entry.number))));
  const body = make("tbody", {});
  const table = make("table", { class: "stack entries" },
    make("caption", {}, "What card, network, server and device showed, on one clock"),
    make("thead", {}, make("tr", {}, ...["No.", "Time (ms)", "Seen by", "Kind", "What was seen"].map(head => make("th", { scope: "col" }, head)))),
    body);
  const near = nearRows(entries, checks);
  fill(body, rows, near);
  return near.size === entries.length ? [table] : [foldButton(body, rows, near), table];
}

function evidenceRow(caseId, entry, resting) {
  const details = make("details", { class: "entry" }, make("summary", {}, entry.summary || entry.kind));
  entryOf.set(details, { entry, pieces: new Set(resting.filter(check => check.failed).flatMap(check => [...piecesOf(check.actual)])) });
  const seen = make("td", {}, details);
  if (resting.length > 0) seen.prepend(make("span", { class: "resting" }, `for check ${resting.map(check => check.number).join(", ")}`));
  return make("tr", { id: rowId(caseId, entry), class: rowClass(resting), tabindex: "-1" },
    make("th", { scope: "row", class: "number" }, String(entry.number)),
    make("td", { class: "number" }, milliseconds(entry.at)),
    make("td", { class: "by" }, pointName(entry.point)),
    make("td", { class: "kind" }, entry.kind),
    seen);
}

function rowClass(resting) {
  if (resting.length === 0) return "";
  return resting.some(check => check.failed) ? "rested failed" : "rested";
}

/** Places of the rows to show at first; without any entry that a check rests on, the last ones: there it ended. */
function nearRows(entries, checks) {
  const near = new Set();
  entries.forEach((entry, place) => {
    if (!checks.some(check => check.entries.has(entry.number))) return;
    for (let other = place - neighbours; other <= place + neighbours; other++) if (other in entries) near.add(other);
  });
  if (near.size === 0) for (let place = Math.max(0, entries.length - 10); place < entries.length; place++) near.add(place);
  return near;
}

function fill(body, rows, near) {
  const shown = [];
  let folded = [];
  rows.forEach((row, place) => {
    row.hidden = near !== null && !near.has(place);
    if (!row.hidden && folded.length > 0) { shown.push(gap(folded)); folded = []; }
    if (row.hidden) folded.push(row);
    shown.push(row);
  });
  if (folded.length > 0) shown.push(gap(folded));
  body.replaceChildren(...shown);
}

/** The line that stands for folded rows, and brings them back. */
function gap(folded) {
  const button = make("button", { type: "button" }, `show ${folded.length} more ${folded.length === 1 ? "entry" : "entries"}`);
  const row = make("tr", { class: "gap" }, make("td", { colspan: "5" }, button));
  button.addEventListener("click", () => {
    for (const one of folded) one.hidden = false;
    folded[0].focus();
    row.remove();
  });
  return row;
}

function foldButton(body, rows, near) {
  const all = `show all ${rows.length} entries`;
  const button = make("button", { type: "button", class: "fold" }, all);
  button.addEventListener("click", () => {
    const folded = button.textContent === all;
    fill(body, rows, folded ? null : near);
    button.textContent = folded ? "show only what the checks rest on" : all;
  });
  return make("p", {}, button);
}

/** Fills an entry's details when they are opened first. */
function openEntry(details) {
  if (details.children.length > 1) return;
  const { entry, pieces } = entryOf.get(details);
  details.append(fieldList(entry, pieces));
  showMark(details);
}

/** Goes to an entry's row, wherever it is folded away, and opens it. */
function goToRow(row) {
  const folded = row.hidden ? row.closest("tbody") : null;
  if (folded) {
    for (const line of [...folded.children]) line.classList.contains("gap") ? line.remove() : line.hidden = false;
  }
  row.querySelector("details.entry").open = true;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "center" });
}
