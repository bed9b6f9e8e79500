"""Documents that are read over HTTP."""

from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import httpx

from generator.contract.load import Document
from generator.contract.sources import Fetched, check_size
from generator.errors import PullError

TIMEOUT = httpx.Timeout(30.0)
"""Seconds that a server may leave us waiting, for the connection or for the next bytes."""


@dataclass(frozen=True, slots=True)
class WebSource:
    """A URL (http or https), and the URLs that it refers to."""

    url: str
    client: httpx.Client

    def main(self, service: str, version: str) -> str:
        """The URL."""
        return self.url

    def origin(self, name: str) -> str:
        """The URL."""
        return name

    def fetch(self, name: str, limit: int) -> Fetched:
        """Read what is at a URL, following redirections. Raises PullError."""
        try:
            _check_url(name)
            with self.client.stream("GET", name) as response:
                if response.status_code != 200:
                    raise PullError(f"{name}: HTTP {response.status_code} {response.reason_phrase}")
                data = bytearray()
                for chunk in response.iter_bytes():
                    data += chunk
                    check_size(name, len(data), limit)
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
            raise PullError(f"{name}: {error or type(error).__name__}") from None
        return Fetched(Document(name, bytes(data), base=str(response.url)), _day(response))


def _check_url(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https"):
        raise PullError(f"{url}: only http and https are followed from a URL")
    if parts.username or parts.password:
        raise PullError(f"{parts.hostname}: a name or password in a URL is not supported")


def new_client() -> httpx.Client:
    """A client as `WebSource` needs it."""
    return httpx.Client(follow_redirects=True, timeout=TIMEOUT, headers={"Accept": "*/*"})


def _day(response: httpx.Response) -> date | None:
    """The day of the document; of an undated one the day of the answer."""
    for header in ("Last-Modified", "Date"):
        try:
            return parsedate_to_datetime(response.headers[header]).date()
        except (KeyError, OverflowError, ValueError):
            continue
    return None
