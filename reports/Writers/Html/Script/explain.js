const explained = new WeakMap();   // details element of a test case to the promise of its evidence
const openAtOnce = 6;
const toldAtOnce = 8;

/** Shows the evidence of a test case that was opened; once. */
function explain(one) {
  if (!explained.has(one)) explained.set(one, showEvidence(one));
  return explained.get(one);
}

async function showEvidence(one) {
  const place = one.querySelector(".evidence");
  if (!place) return;
  const caseId = one.querySelector(".body").id;
  try {
    const entries = await unpack(caseId);
    const checks = [...one.querySelectorAll(".check")].map(readCheck);
    const line = timeline(caseId, entries, checks);
    place.replaceChildren(line, ...evidenceTable(caseId, entries, checks));
    showRested(line);
    for (const check of checks) check.element.append(proof(caseId, check, entries));
    for (const finding of one.querySelectorAll(".finding")) finding.append(proof(caseId, { entries: entriesOf(finding) }, entries));
    openFailed(place);
  } catch (cause) {
    place.replaceChildren(make("p", { role: "alert" }, `This browser could not unpack the evidence (${cause.message}). Open the file named below.`));
  }
}

function readCheck(element) {
  return {
    element,
    number: element.dataset.number,
    actual: element.querySelector(".pair div:last-child dd").textContent,
    failed: element.classList.contains("fail"),
    entries: entriesOf(element),
  };
}

/** Numbers of the entries that a check or finding rests on. */
function entriesOf(element) {
  return new Set(element.dataset.entries.split(" ").filter(Boolean).map(Number));
}

/** The entries that a check rests on, each a line that leads to its row. */
function proof(caseId, check, entries) {
  const lines = entries.filter(entry => check.entries.has(entry.number)).map(entry => proofLine(caseId, entry));
  const list = make("ul", { class: "proof" }, ...lines.slice(0, toldAtOnce));
  if (lines.length <= toldAtOnce) return list;
  const more = make("details", {}, make("summary", {}, `${lines.length - toldAtOnce} more entries`), make("ul", { class: "proof" }, ...lines.slice(toldAtOnce)));
  return make("div", {}, list, more);
}

function proofLine(caseId, entry) {
  const link = make("a", { href: `#${rowId(caseId, entry)}` }, `${entry.number}`);
  return make("li", {}, link, make("span", { class: "at" }, `${milliseconds(entry.at)} ms`), make("span", { class: "by" }, pointName(entry.point)),
    make("span", { class: "text" }, entryText(entry)));
}

/** What a failed check rests on is read first. */
function openFailed(place) {
  const rows = [...place.querySelectorAll("tr.failed details.entry")];
  if (rows.length <= openAtOnce) for (const row of rows) row.open = true;
}
