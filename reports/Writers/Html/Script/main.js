/** Opens what an address of this page names: a test case, or an entry of its evidence. */
async function follow(hash) {
  const name = hash.slice(1);
  if (name === "") return;
  const caseId = document.getElementById(name) ? name : name.replace(/-\d+$/, "");
  const one = document.getElementById(caseId)?.closest("details.case");
  if (!one) return;
  if (one.hidden) showAll();
  one.open = true;
  if (caseId === document.getElementById(name)?.id) one.scrollIntoView();
  await explain(one);
  const row = document.getElementById(name);
  if (row?.matches("tr")) goToRow(row);
}

function isTyping(element) {
  return element.matches("input:not([type=checkbox]), select, textarea");
}

function onKey(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "/" && slash.checked && !isTyping(event.target)) {
    event.preventDefault();
    words.focus();
    words.scrollIntoView({ block: "center" });
  } else if (event.key === "Escape") {
    showAll();
  }
}

function onToggle(event) {
  if (!event.target.open) return;
  if (event.target.matches("details.case")) explain(event.target);
  if (event.target.matches("details.entry")) openEntry(event.target);
}

function onClick(event) {
  const chip = event.target.closest(".chip");
  if (chip) toggleChip(chip);
  const link = event.target.closest("a[href^='#']");
  if (link && link.hash === location.hash) follow(link.hash);   // the address does not change, so nobody else would
}

form.hidden = false;
form.addEventListener("input", filter);
form.addEventListener("submit", event => event.preventDefault());
form.addEventListener("reset", event => { event.preventDefault(); showAll(); });
document.addEventListener("keydown", onKey);
document.addEventListener("click", onClick);
document.addEventListener("toggle", onToggle, true);
addEventListener("hashchange", () => follow(location.hash));
pageIsWhole.then(() => { if (cases.length > 0) follow(location.hash); });
