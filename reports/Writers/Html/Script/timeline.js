const always = ["C", "N", "S", "D"];
const laneHeight = 30;
const apart = 24;   // pixels between marks of one lane, so that each can be hit (WCAG 2.2, 2.5.8)

/** The entries as marks on lanes, left to right in their order; the gaps grow with the time between them. */
function timeline(caseId, entries, checks) {
  const lanes = Object.keys(points).filter(point => always.includes(point) || entries.some(entry => entry.point === point));
  const places = marksFrom(entries);
  const width = (places.at(-1) ?? 0) + 40;
  const readout = make("p", { class: "readout dim" }, hint);
  const area = make("div", { class: "area", role: "toolbar", "aria-label": `Timeline of ${entries.length} entries; the table below tells the same` });
  area.style.width = `${width}px`;
  area.style.height = `${lanes.length * laneHeight + 22}px`;
  area.append(...ticks(entries, places), ...lanes.map((lane, index) => laneLine(index)));
  area.append(...entries.map((entry, index) => mark(caseId, entry, places[index], Math.max(0, lanes.indexOf(entry.point)), checks)));
  area.querySelector(".mark")?.setAttribute("tabindex", "0");
  listen(area, readout);
  const names = make("ul", { class: "lanes" }, ...lanes.map(lane => make("li", {}, pointName(lane))));
  return make("div", { class: "timeline" }, names, make("div", { class: "scroll" }, area), make("p", { class: "readout dim" }, clock), readout);
}

const hint = "Point at a mark to read it. Distances grow with the time between entries, but not in proportion.";
const clock = "Everything is stamped by the bench. The device stands where its answer arrived: its own clock does not decide the order.";

/** Horizontal places in pixels, each right of the one before. */
function marksFrom(entries) {
  const lastOf = new Map();
  let x = 4;
  let before = entries[0]?.at;
  return entries.map(entry => {
    x += 12 + 7 * Math.log2(1 + Math.max(0, entry.at - before) / 4);
    x = Math.round(Math.max(x, (lastOf.get(entry.point) ?? -apart) + apart));
    lastOf.set(entry.point, x);
    before = entry.at;
    return x;
  });
}

/** A label with the time at every hundred pixels or so, where an entry is. */
function ticks(entries, places) {
  const labels = [];
  let last = -Infinity;
  entries.forEach((entry, index) => {
    if (places[index] - last < 100) return;
    last = places[index];
    const label = make("span", { class: "tick", "aria-hidden": "true" }, `${milliseconds(entry.at)} ms`);
    label.style.left = `${last}px`;
    labels.push(label);
  });
  return labels;
}

function laneLine(index) {
  const line = make("span", { class: "lane", "aria-hidden": "true" });
  line.style.top = `${22 + index * laneHeight + laneHeight / 2}px`;
  return line;
}

function mark(caseId, entry, x, lane, checks) {
  const resting = checks.filter(check => check.entries.has(entry.number));
  const button = make("button", { type: "button", class: `mark ${rowClass(resting)}`, tabindex: "-1", "data-row": rowId(caseId, entry), "aria-label": told(entry, resting) });
  button.style.left = `${x}px`;
  button.style.top = `${22 + lane * laneHeight + laneHeight / 2}px`;
  return button;
}

function told(entry, resting) {
  const rests = resting.length > 0 ? `, for check ${resting.map(check => check.number).join(", ")}` : "";
  return `${entry.number}, ${milliseconds(entry.at)} ms, ${pointName(entry.point)}${rests}: ${entryText(entry)}`;
}

/** Brings the first mark that a check rests on into view. */
function showRested(line) {
  const first = line.querySelector(".mark.failed") ?? line.querySelector(".mark.rested");
  const scroll = line.querySelector(".scroll");
  if (first) scroll.scrollLeft = first.offsetLeft - scroll.clientWidth / 2;
}

function listen(area, readout) {
  const read = event => { if (event.target.matches(".mark")) readout.textContent = event.target.getAttribute("aria-label"); };
  area.addEventListener("pointerover", read);
  area.addEventListener("focusin", read);
  area.addEventListener("click", event => { if (event.target.matches(".mark")) goToRow(document.getElementById(event.target.dataset.row)); });
  area.addEventListener("keydown", event => walk(area, event));
}

/** One stop for the Tab key; the arrows go from mark to mark. */
function walk(area, event) {
  const marks = [...area.querySelectorAll(".mark")];
  const here = marks.indexOf(event.target);
  const there = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: marks.length - 1 }[event.key];
  if (here < 0 || !(there in marks)) return;
  event.preventDefault();
  marks[here].setAttribute("tabindex", "-1");
  marks[there].setAttribute("tabindex", "0");
  marks[there].focus();
}
