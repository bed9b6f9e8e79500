"""What a user granted to an application, and a file to keep it in."""

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import mkstemp


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What a user granted: a refresh token, and the access token last had for it.

    A stored refresh token is a grant too: `Grant(refresh_token=...)`. `expires_at` is when the access token expires, in
    seconds since the epoch.
    """

    refresh_token: str | None = field(default=None, repr=False)
    access_token: str = field(default="", repr=False)
    expires_at: float = 0.0

    def dumps(self) -> str:
        """The grant as text, to be guarded like the tokens in it."""
        return json.dumps(asdict(self))

    @classmethod
    def loads(cls, text: str) -> "Grant":
        """The grant that `dumps` made `text` of. Raises ValueError for other text."""
        try:
            return cls(**json.loads(text))
        except (TypeError, ValueError):
            pass  # not raised from here: a JSONDecodeError carries the text
        raise ValueError("this text is not a stored grant")


class GrantFile:
    """Keeps a grant in a file of mode 0600, which only its owner can read."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)

    def load(self) -> Grant | None:
        """The grant in the file, None where there is no file. Raises ValueError if the file holds something else."""
        return Grant.loads(self.path.read_text("utf-8")) if self.path.exists() else None

    def save(self, grant: Grant) -> None:
        """Put `grant` into the file: written beside it and renamed, so that nobody ever reads half of it."""
        handle, name = mkstemp(dir=self.path.parent, prefix=self.path.name)  # which gives it mode 0600
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(grant.dumps())
            Path(name).replace(self.path)
        except BaseException:
            Path(name).unlink()
            raise
