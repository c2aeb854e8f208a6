"""Holds the exports in a folder against the public validators of PyPI, every example included.

Each validator first proves that it sees: it is given damaged copies of the exports in another, small folder and has to complain.
"""

import copy
import json
import pathlib
import sys

from jsonschema import Draft7Validator, Draft202012Validator
from jsonschema.validators import validator_for
from openapi_spec_validator import OpenAPIV31SpecValidator


def openapi(document):
    """What the OpenAPI 3.1 specification says about the document."""
    return [f"{list(error.absolute_path)}: {error.message}" for error in OpenAPIV31SpecValidator(document).iter_errors()]


def openapi_examples(document):
    """Parameters, bodies and answers against their schemas."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            name = f"{method} {path}"
            for parameter in operation.get("parameters", []):
                if "example" in parameter:
                    yield from example(Draft202012Validator, document, parameter["schema"], parameter["example"], name)
            for content in operation.get("requestBody", {}).get("content", {}).values():
                yield from example(Draft202012Validator, document, content["schema"], content["example"], name)
            for content in operation["responses"]["200"]["content"].values():
                accepted = content.get("examples", {}).get("accepted")
                if accepted:
                    yield from example(Draft202012Validator, document, content["schema"]["anyOf"][0], accepted["value"], name)


def asyncapi_examples(document):
    """Payloads against their schemas."""
    for name, message in document["components"]["messages"].items():
        for shown in message.get("examples", []):
            yield from example(Draft7Validator, document, message["payload"], shown["payload"], name)


def example(validator, document, schema, value, name):
    rooted = {**schema, "components": document["components"]}
    for error in validator(rooted).iter_errors(value):
        yield f"{name}: {list(error.absolute_path)}: {error.message}"


def schemas(document):
    """Every schema of a document against its metaschema."""
    draft = Draft202012Validator if "openapi" in document else Draft7Validator
    for name, schema in document["components"]["schemas"].items():
        for error in validator_for(draft.META_SCHEMA)(draft.META_SCHEMA).iter_errors(schema):
            yield f"{name}: {list(error.absolute_path)}: {error.message}"


def model(pair):
    """The model against its JSON Schema, and the schema against the metaschema. Members that it does not describe are mistakes."""
    schema, document = copy.deepcopy(pair[0]), pair[1]
    Draft202012Validator.check_schema(schema)
    close(schema)
    return [f"{list(error.absolute_path)}: {error.message}" for error in Draft202012Validator(schema).iter_errors(document)]


def close(schema):
    if isinstance(schema, dict):
        if "properties" in schema and schema.get("type") == "object":
            schema["additionalProperties"] = False
        schema = list(schema.values())
    if isinstance(schema, list):
        for item in schema:
            close(item)


def first(mapping):
    return next(iter(mapping.values()))


def first_post(document):
    """A POST that sends members."""
    posts = (item["post"] for item in document["paths"].values() if "post" in item)
    return next(post for post in posts if post["requestBody"]["content"].get("application/json", {}).get("example"))


def body(document):
    return first_post(document)["requestBody"]["content"]["application/json"]


def answer(document):
    return first_post(document)["responses"]["200"]["content"]["application/json"]


def an_example(document, kind="xml"):
    messages = document["components"]["messages"].values()
    return next(message for message in messages if message["contentType"] == f"application/{kind}")["examples"][0]


def endpoint(pair):
    return next(domain["endpoints"][0] for domain in pair[1]["domains"] if domain["endpoints"])


# What is checked, and ways to break a copy that the check has to notice.
CHECKS = [
    ("OpenAPI 3.1", openapi, "openapi", [
        lambda document: document.pop("info"),
        lambda document: first_post(document).update(parameters="none"),
        lambda document: first(document["components"]["securitySchemes"]).update({"in": "body"}),
    ]),
    ("schemas of OpenAPI", schemas, "openapi", [lambda document: first(document["components"]["schemas"]).update(type="integr")]),
    ("examples of OpenAPI", openapi_examples, "openapi", [
        lambda document: body(document).update(example=[]),
        lambda document: answer(document)["examples"]["accepted"].update(value={"errcode": 7}),
    ]),
    ("schemas of AsyncAPI", schemas, "asyncapi", [lambda document: first(document["components"]["schemas"]).update(type="integr")]),
    ("examples of AsyncAPI", asyncapi_examples, "asyncapi", [
        lambda document: an_example(document)["payload"].update(InfoType="another", MsgType="another"),
        lambda document: an_example(document).update(payload={}),
        lambda document: an_example(document, "json")["payload"].update(msgtype="another"),
    ]),
    ("the model", model, ("json-schema", "json"), [
        lambda pair: pair[1].update(format=0),
        lambda pair: pair[1].pop("tokens"),
        lambda pair: endpoint(pair).update(method="PUT"),
        lambda pair: endpoint(pair).update(surprise=1),
    ]),
]


def main(folder, small):
    failed = False
    for name, check, source, damages in CHECKS:
        blind = [index for index, damage in enumerate(damages) if not found(check, damaged(load(small, source), damage))]
        problems = found(check, load(folder, source))
        for problem in problems[:20]:
            print(f"{name}: {problem[:500]}")
        for index in blind:
            print(f"{name}: damage {index} was not noticed")
        failed |= bool(problems or blind)
        print(f"{name}: {'refused' if problems else 'accepted'}, {len(damages) - len(blind)} of {len(damages)} damages noticed")
    return 1 if failed else 0


def load(folder, source):
    if isinstance(source, tuple):
        return tuple(load(folder, name) for name in source)
    return json.loads((pathlib.Path(folder) / f"{source}.json").read_text(encoding="utf-8"))


def found(check, document):
    """What a check finds. A validator that stumbles over a document has found something too."""
    try:
        return list(check(document))
    except Exception as error:  # noqa: BLE001 - whatever it is, the document did not pass
        return [f"{type(error).__name__}: {error}"]


def damaged(document, damage):
    damage(document)
    return document


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
