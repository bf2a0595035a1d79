const bytesIn = new Set(["command", "response", "rand", "autn", "auts", "res", "expectedRes"]);
const longest = 3000;
const oneLine = 90;

/** The fields of an entry as a list of names and values; in JSON, lines with one of the pieces are marked. */
function fieldList(entry, pieces) {
  const list = make("dl", { class: "fields" });
  for (const [name, text] of Object.entries(entry.fields)) {
    if (text !== "") list.append(make("div", {}, make("dt", {}, name), make("dd", {}, fieldValue(name, text, pieces))));
  }
  return list.children.length > 0 ? list : make("p", { class: "dim" }, "There is nothing more to it.");
}

function fieldValue(name, text, pieces) {
  if (name === "wire") return octets(text);
  const shown = pretty(name, text);
  if (!shown.includes("\n") && shown.length <= oneLine) return make("code", {}, shown);
  const lines = isJson(text) ? markedLines(shown, pieces) : [shown];
  const isMarked = lines.some(line => line instanceof Element);
  const block = make("pre", { tabindex: "0", role: "group", "aria-label": name }, ...lines);
  if (shown.length <= longest) return block;
  const length = `${text.length.toLocaleString("en")} characters`;
  const details = make("details", { class: "long" }, make("summary", {}, isMarked ? `${length}; what the check found is marked` : length), block);
  details.open = isMarked || name === "message";
  return details;
}

/** What was on the wire, in base64, as octets that can be unfolded; as it is where it is none. */
function octets(base64) {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return make("code", {}, base64);
  const bytes = Array.from(atob(base64), letter => letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0"));
  return make("details", { class: "long" }, make("summary", {}, `${bytes.length.toLocaleString("en")} octets`),
    make("pre", { tabindex: "0", role: "group", "aria-label": "wire" }, dump(bytes.join(""))));
}

function pretty(name, text) {
  if (bytesIn.has(name) && isBytes(text)) {
    if (name === "command") return commandBytes(text);
    if (name === "response") return responseBytes(text);
    return pairs(text);
  }
  if (text.startsWith("<")) return prettyXml(text);
  return isJson(text) ? prettyJson(text) : text;
}

function isJson(text) {
  return text.startsWith("{") || text.startsWith("[");
}
