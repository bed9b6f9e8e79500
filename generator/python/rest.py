"""Method and path of an operation over REST, by a rule from its name."""

import re
from dataclasses import dataclass

from generator.rest_settings import RestSettings


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where an operation is asked for: HTTP method, and path below that of its service."""

    method: str
    path: str


_VERB = re.compile(r"[A-Z][a-z0-9]*")


def endpoint(rest: RestSettings, operation: str) -> Endpoint:
    """The endpoint of an operation: the first word of its name is a verb, the rest begins with an entity.

    Some verbs act on the entity itself (`AddCampaigns`: POST /Campaigns), all others are actions of it
    (`GetCampaignsByIds`: POST /Campaigns/QueryByIds).
    """
    name = dict(rest.renamed_operations).get(operation, operation)
    verb = _verb(name)
    methods = dict(rest.methods)
    if verb in methods:
        return Endpoint(methods[verb], f"/{name[len(verb):]}")
    entity, qualifier = _split(rest, name[len(verb) :])
    action = dict(rest.actions).get(verb, verb)
    return Endpoint(rest.action_method, f"/{entity}/{action}{qualifier}")


def _verb(name: str) -> str:
    verb = _VERB.match(name)
    return verb[0] if verb else ""


def _split(rest: RestSettings, name: str) -> tuple[str, str]:
    """The entity, and what follows it from the first qualifier on."""
    words = "|".join(map(re.escape, rest.qualifiers))
    found = re.search(rf"(?<=.)(?:{words})(?=[A-Z])", name) if words else None
    return (name[: found.start()], name[found.start() :]) if found else (name, "")
