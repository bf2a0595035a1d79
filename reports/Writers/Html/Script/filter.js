const form = document.getElementById("filter");
const words = document.getElementById("words");
const requirement = document.getElementById("requirement");
const attention = document.getElementById("attention");
const slash = document.getElementById("slash");
const shown = document.getElementById("shown");
const needsAttention = new Set(["fail", "error", "inconclusive", "not-run"]);
const cases = [...document.querySelectorAll("details.case")].map(readCase);

function readCase(element) {
  const { verdict, level, requirements } = element.dataset;
  return { element, verdict, level, requirements: new Set(requirements.split(" ")), text: null };
}

/** What the text search looks through: id, title, reason and feature. */
function textOf(one) {
  one.text ??= `${one.element.querySelector("summary").textContent} ${one.element.querySelector(".facts dd").textContent}`.toLowerCase();
  return one.text;
}

function pressed(group) {
  return new Set([...form.querySelectorAll(`.chip[data-group=${group}][aria-pressed=true]`)].map(chip => chip.dataset.value));
}

function filter() {
  const verdicts = pressed("verdict");
  const levels = pressed("level");
  const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const one of cases) {
    const fits = (verdicts.size === 0 || verdicts.has(one.verdict))
      && (levels.size === 0 || levels.has(one.level))
      && (requirement.value === "" || one.requirements.has(requirement.value))
      && (!attention.checked || needsAttention.has(one.verdict))
      && wanted.every(word => textOf(one).includes(word));
    one.element.hidden = !fits;
    if (fits) count++;
  }
  shown.textContent = count === cases.length ? `All ${count} test cases` : `${count} of ${cases.length} test cases`;
}

function toggleChip(chip) {
  chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
  filter();
}

function showAll() {
  for (const chip of form.querySelectorAll(".chip")) chip.setAttribute("aria-pressed", "false");
  words.value = "";
  requirement.value = "";
  attention.checked = false;
  filter();
}
