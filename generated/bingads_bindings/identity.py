"""Asking an identity provider by way of Microsoft's msal, the only module that knows it."""

import json
from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar, cast

from .errors import AuthenticationError
from .redaction import redact

if TYPE_CHECKING:
    import httpx

Answer = dict[str, Any]
T = TypeVar("T")

_TIMEOUT = 30.0
_SECRETS = ("client_secret", "refresh_token", "code", "code_verifier", "device_code")
_MALFORMED = (ValueError, LookupError, TypeError, AttributeError, RuntimeError)
"""What msal, and reading what it gives, raises over an answer that makes no sense."""


class Client(Protocol):
    """What is used of msal's client applications, which have no types."""

    def initiate_auth_code_flow(self, scopes: list[str], *, redirect_uri: str, response_mode: str) -> Answer: ...
    def acquire_token_by_auth_code_flow(self, auth_code_flow: Answer, auth_response: Answer) -> Answer: ...
    def acquire_token_by_refresh_token(self, refresh_token: str, scopes: list[str]) -> Answer: ...
    def initiate_device_flow(self, scopes: list[str]) -> Answer: ...
    def acquire_token_by_device_flow(self, flow: Answer) -> Answer: ...


class Provider:
    """An identity provider as one application of it (one client id) sees it. Safe to share among threads."""

    def __init__(
        self, client_id: str, authority: str, client_secret: str | None, http_client: "httpx.Client | None"
    ) -> None:
        self._client_id = client_id
        self._authority = authority
        self._client_secret = client_secret
        self._http_client = http_client
        self._lock = Lock()
        self._client: Client | None = None

    def ask(self, question: Callable[[Client], T]) -> T | AuthenticationError:
        """What `question` gives, or what went wrong: returned, since the frames of a request hold what it sent.

        Raises ImportError without msal.
        """
        msal = _msal()
        import httpx

        try:
            return question(self._connect(msal))
        except AuthenticationError as error:
            return AuthenticationError(error.code, error.description)
        except (httpx.HTTPError, msal.exceptions.MsalError) as error:
            reason = f"{self._authority}: {error}"
            return AuthenticationError("temporarily_unavailable", reason)
        except _MALFORMED as error:
            reason = f"{self._authority} gave an answer that makes no sense ({type(error).__name__})"
            return AuthenticationError("invalid_response", reason)

    def _connect(self, msal: Any) -> Client:
        """The one client of msal, made on first use, since it asks the authority for its endpoints then."""
        with self._lock:
            client = self._client
            if client is None:
                public = self._client_secret is None
                make = msal.PublicClientApplication if public else msal.ConfidentialClientApplication
                client = self._client = make(
                    self._client_id,
                    client_credential=self._client_secret,
                    authority=self._authority,
                    instance_discovery=False,  # it would ask one vendor's server about every authority
                    # What msal's own cache is told, codes included, goes to the log.
                    token_cache=type("NoCache", (msal.TokenCache,), {"add": _forget})(),
                    http_client=_Http(self._http_client),
                )
            return cast(Client, client)


class _Reply(NamedTuple):
    """A reply as msal wants it."""

    status_code: int
    text: str
    headers: Mapping[str, str]


class _Http:
    """The HTTP client that msal is given: httpx, and only JSON objects come back.

    Of other bodies msal writes the text to the log, and a reply that was cut off may begin with a token.
    """

    def __init__(self, client: "httpx.Client | None") -> None:
        self._client = client

    def get(self, url: str, *, params: Any = None, headers: Any = None) -> _Reply:
        answer, reply = self._send("GET", url, params=params, headers=headers)
        accepted(answer)  # what the provider says is wrong; msal would say only that something is
        return reply

    def post(self, url: str, *, params: Any = None, headers: Any = None, data: Answer) -> _Reply:
        form = {name: value for name, value in data.items() if value is not None}
        return self._send("POST", url, params=params, headers=headers, data=form)[1]

    def _send(self, method: str, url: str, **content: Any) -> tuple[Answer, _Reply]:
        import httpx

        send = partial(httpx.request, timeout=_TIMEOUT) if self._client is None else self._client.request
        response = send(method, url, **content)
        answer = _without_secrets(_json_object(response), content.get("data", {}))
        return answer, _Reply(response.status_code, json.dumps(answer), response.headers)


def accepted(answer: Answer) -> Answer:
    """`answer`, if it is not an OAuth error. Raises AuthenticationError."""
    if "error" in answer:
        raise AuthenticationError(answer["error"], answer.get("error_description", ""))
    return answer


def _msal() -> Any:
    try:
        return import_module("msal")
    except ImportError as error:
        extra = f"{__name__.partition('.')[0].replace('_', '-')}[auth]"
        raise ImportError(f"signing in needs the extra `auth`: pip install '{extra}'", name="msal") from error


def _forget(*_: object, **__: object) -> None:
    """Take the place of a method that would remember."""


def _json_object(response: "httpx.Response") -> Answer:
    """The body; an OAuth error where it is something else."""
    try:
        answer = json.loads(response.content)
    except ValueError:
        answer = None
    if isinstance(answer, dict):
        return cast(Answer, answer)
    busy = response.status_code == 429 or response.status_code >= 500
    code = "temporarily_unavailable" if busy else "invalid_response"
    return {"error": code, "error_description": f"HTTP {response.status_code} without a JSON object"}


def _without_secrets(answer: Answer, sent: Answer) -> Answer:
    """`answer`, where it is an error on one line and without the secrets that were sent."""
    if "error" not in answer:
        return answer
    secrets = [str(sent[name]) for name in _SECRETS if name in sent]
    told = {name: " ".join(str(answer.get(name, "")).split()) for name in ("error", "error_description")}
    return {name: redact(text, (), secrets) for name, text in told.items()}
