"""Runs in the virtual environment of `msads`: reads messages with its models, and writes what these hold.

Each line on standard input is a message in JSON, `[package, class, body]`; so is the answer, `[body, error]`, one null.
"""

import json
import sys
from importlib import import_module
from typing import Any


def answer(package: str, name: str, body: Any) -> tuple[Any, str | None]:
    """What the model of a message writes after having read it, or what it says of it."""
    from openapi_client.api_client import ApiClient

    try:
        model = getattr(import_module(f"openapi_client.models.{package}"), name)
        return ApiClient.get_default().sanitize_for_serialization(model.from_dict(body)), None
    except Exception as error:  # noqa: BLE001 - whatever it raises
        return None, f"{type(error).__name__}: {error}"


for line in sys.stdin:
    print(json.dumps(answer(*json.loads(line)), default=str), flush=True)
