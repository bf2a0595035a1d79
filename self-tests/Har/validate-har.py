"""Validates an HTTP Archive against the schema in a folder: prints how many entries it has, or each complaint, and then ends with code 1."""
import json
import pathlib
import sys

from jsonschema import Draft6Validator

parts = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in pathlib.Path(sys.argv[1]).glob("*.json")}


def whole(schema):
    """The schema with the parts that it names in their places."""
    if isinstance(schema, list):
        return [whole(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return whole(parts[schema["$ref"].rstrip("#")])
    return {key: whole(value) for key, value in schema.items() if key != "$id"}


har = json.load(open(sys.argv[2], encoding="utf-8"))
complaints = [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}" for error in Draft6Validator(whole(parts["har.json"])).iter_errors(har)]
print("\n".join(complaints) or len(har["log"]["entries"]))
sys.exit(1 if complaints else 0)
