"""Judges JSON values, each by its own JSON Schema: a line of standard input is {"what": …, "schema": …, "value": …}. Prints complaints, or how many values there were."""
import json
import sys

from jsonschema import Draft202012Validator

pairs = [json.loads(line) for line in sys.stdin]
for pair in pairs:
    Draft202012Validator.check_schema(pair["schema"])
complaints = [
    f"{pair['what']}: {error.message[:300]} at {error.json_path}"
    for pair in pairs for error in Draft202012Validator(pair["schema"]).iter_errors(pair["value"])
]
print("\n".join(complaints) or len(pairs))
