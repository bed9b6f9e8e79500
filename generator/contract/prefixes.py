"""Prefixes for namespaces: each says what it stands for, and none depends on how many others there are."""

import re
from collections import Counter
from collections.abc import Collection, Mapping
from hashlib import sha256

_DATE_OR_VERSION = re.compile(r"v?\d[\d.]*")


def namespace_prefixes(namespaces: Collection[str], fixed: Mapping[str, str]) -> dict[str, str]:
    """Namespace -> prefix, for `namespaces` and those of `fixed`, which keep the prefix given there.

    A prefix is made of the words of the namespace's path, without dates and versions. Namespaces that would share a
    prefix all get a suffix that is a digest of the namespace, so that their order does not matter.
    """
    words = {namespace: _words(namespace) for namespace in namespaces if namespace not in fixed}
    uses = Counter([*words.values(), *fixed.values()])
    own = {
        namespace: prefix if uses[prefix] == 1 else f"{prefix}-{sha256(namespace.encode()).hexdigest()[:6]}"
        for namespace, prefix in words.items()
    }
    return {**fixed, **own}


def _words(namespace: str) -> str:
    location = namespace.partition(":")[2] or namespace
    host, _, path = location.removeprefix("//").partition("/") if location.startswith("//") else ("", "", location)
    for candidate in (path, host.removeprefix("www.").partition(".")[0], "ns"):
        segments = re.split(r"[/:#?=&]", candidate)
        kept = [segment for segment in segments if not _DATE_OR_VERSION.fullmatch(segment)]
        prefix = ".".join(filter(None, (re.sub(r"[^a-z0-9.]+", "", segment.lower()) for segment in kept)))
        prefix = prefix.lstrip("0123456789.")
        if prefix and not prefix.startswith("xml"):  # names that begin so are reserved
            return prefix
    return "ns"
