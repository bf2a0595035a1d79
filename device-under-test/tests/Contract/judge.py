"""Judges JSON values, each by its own JSON Schema: a line of standard input is {"what": …, "schema": …, "value": …}. Prints complaints, or how many values there were."""
import json
import sys

from jsonschema import Draft202012Validator

validators = {}


def validator(schema):  # many values have the same one, and to check it takes longer than to judge a value by it
    text = json.dumps(schema)
    if text not in validators:
        Draft202012Validator.check_schema(schema)
        validators[text] = Draft202012Validator(schema)
    return validators[text]


pairs = [json.loads(line) for line in sys.stdin]
complaints = [
    f"{pair['what']}: {error.message[:300]} at {error.json_path}"
    for pair in pairs for error in validator(pair["schema"]).iter_errors(pair["value"])
]
print("\n".join(complaints) or len(pairs))
