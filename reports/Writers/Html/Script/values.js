const bytesIn = new Set(["command", "response", "rand", "autn", "auts", "res", "expectedRes"]);
const longest = 3000;
const oneLine = 90;

/** The fields of an entry as a list of names and values. */
function fieldList(entry) {
  const list = make("dl", { class: "fields" });
  for (const [name, text] of Object.entries(entry.fields)) {
    if (text !== "") list.append(make("div", {}, make("dt", {}, name), make("dd", {}, fieldValue(name, text))));
  }
  return list.children.length > 0 ? list : make("p", { class: "dim" }, "There is nothing more to it.");
}

function fieldValue(name, text) {
  const shown = pretty(name, text);
  if (!shown.includes("\n") && shown.length <= oneLine) return make("code", {}, shown);
  const block = make("pre", { tabindex: "0", role: "group", "aria-label": name }, shown);
  if (shown.length <= longest) return block;
  return make("details", { class: "long" }, make("summary", {}, `${text.length.toLocaleString("en")} characters`), block);
}

function pretty(name, text) {
  if (bytesIn.has(name) && isBytes(text)) {
    if (name === "command") return commandBytes(text);
    if (name === "response") return responseBytes(text);
    return pairs(text);
  }
  if (text.startsWith("<")) return prettyXml(text);
  if (text.startsWith("{") || text.startsWith("[")) return prettyJson(text);
  return text;
}
