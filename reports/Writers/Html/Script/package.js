const pageIsWhole = new Promise(done => {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", done, { once: true });
  else done();
});

/** The entries of a test case's evidence, in their order. */
async function unpack(caseId) {
  await pageIsWhole;
  const packed = atob(document.getElementById(`evidence-of-${caseId}`).textContent);
  const bytes = Uint8Array.from(packed, letter => letter.charCodeAt(0));
  const json = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const rows = JSON.parse(await new Response(json).text());
  return rows.map(([number, at, point, kind, summary, fields]) => ({ number, at, point, kind, summary, fields }));
}
