"""Validates every line of files against a JSON Schema: prints how many lines there were, or each complaint, and then ends with code 1."""
import json
import sys

from jsonschema import Draft202012Validator

schema = json.load(open(sys.argv[1], encoding="utf-8"))
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
lines = [(path, number, line) for path in sys.argv[2:] for number, line in enumerate(open(path, encoding="utf-8", newline="\n"), 1)]
complaints = [f"{path}, line {number}: {error.message[:300]}" for path, number, line in lines for error in validator.iter_errors(json.loads(line))]
print("\n".join(complaints) or len(lines))
sys.exit(1 if complaints else 0)
