// Recomputes the hash chain of a journal with nothing of the suite: prints the head, or ends with code 1 and the line that does not fit.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const canonical = value =>
  Array.isArray(value) ? `[${value.map(canonical).join(',')}]`
    : value === null || typeof value !== 'object' ? JSON.stringify(value)
      : `{${Object.keys(value).sort().map(name => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`

const lines = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(process.argv[2])).split('\n')
if (lines.pop() !== '') throw new Error('the last line has no end')

let head = '0'.repeat(64)
lines.forEach((line, index) => {
  const { hash, ...rest } = JSON.parse(line)
  const fits = canonical({ ...rest, hash }) === line && rest.previous === head && createHash('sha256').update(canonical(rest)).digest('hex') === hash
  if (!fits) throw new Error(`line ${index + 1} does not fit`)
  head = hash
})
console.log(head)
