"""Access tokens by OAuth 2.0: an `Application` signs a user in, `Tokens` keeps the user's access token fresh.

It needs the extra `auth`, which brings Microsoft's msal; that is imported when an application first asks for something.
"""

import asyncio
import json
import logging
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from .errors import AuthenticationError
from .grant import Grant, GrantFile
from .identity import Answer, Provider, accepted

if TYPE_CHECKING:
    import httpx

__all__ = ["EARLY", "Application", "AsyncTokens", "Authorization", "Grant", "GrantFile", "Tokens"]

EARLY = 300.0
"""Seconds before its expiry from which an access token is renewed."""

_PAUSE = 30.0  # seconds between two attempts to renew a token that is still good
_LIFETIME = 600  # seconds that a token is taken to be good for where the provider does not say
_OWN_SCOPES = frozenset({"openid", "profile", "offline_access"})  # msal asks for these, and refuses to be given them

_logger = logging.getLogger(__name__)
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Authorization:
    """A sign-in that has begun: send the user to `url`, keep `flow`, a secret, in the user's session."""

    url: str
    flow: str = field(repr=False)


class Application:
    """An application as it is registered with an identity provider.

    `authority` is the https URL of the provider, `tenant` the part of it to ask: an identifier, a domain, or the name
    that the provider has for all of them. With a `client_secret` the application is a confidential client, otherwise a
    public one. `http_client` brings proxies and TLS settings. Safe to share among threads. The methods raise
    AuthenticationError where the provider refuses or cannot be reached, and ImportError without msal.
    """

    def __init__(
        self,
        client_id: str,
        *,
        authority: str,
        tenant: str,
        scopes: Sequence[str],
        client_secret: str | None = None,
        http_client: "httpx.Client | None" = None,
    ) -> None:
        if not authority.startswith("https://"):
            raise ValueError("the authority has to be an https URL")
        self.client_id = client_id
        self.authority = f"{authority.rstrip('/')}/{quote(tenant, safe='')}"
        self.scopes = [scope for scope in scopes if scope not in _OWN_SCOPES]
        self._public = client_secret is None
        self._provider = Provider(client_id, self.authority, client_secret, http_client)

    def __repr__(self) -> str:
        return f"Application({self.client_id!r}, authority={self.authority!r}, scopes={self.scopes!r})"

    def authorize(self, redirect_uri: str) -> Authorization:
        """Begin the authorization-code flow, with state, nonce and PKCE."""
        # The mode is the one that msal does not warn of. Left out of the URL, it is the query of the redirect.
        flow = _checked(
            self._provider.ask(
                lambda client: client.initiate_auth_code_flow(
                    self.scopes, redirect_uri=redirect_uri, response_mode="form_post"
                )
            )
        )
        url = urlsplit(str(flow["auth_uri"]))
        query = [(name, value) for name, value in parse_qsl(url.query) if name != "response_mode"]
        return Authorization(url._replace(query=urlencode(query)).geturl(), json.dumps(flow))

    def complete(self, flow: str, query: str) -> Grant:
        """Complete the authorization-code flow with the query of the redirect (`code=...&state=...`)."""
        outcome = self._redeem(flow, query)
        del flow, query  # a traceback with the values of variables must not show them
        return _checked(outcome)

    def device_code(self, show: Callable[[str], object]) -> Grant:
        """The device-code flow: `show` the user what to do, then wait, for some minutes, until it is done.

        Raises ValueError with a client secret: this flow is for public clients.
        """
        if not self._public:
            raise ValueError("the device-code flow is for public clients, which have no secret")
        return _checked(self._sign_in_elsewhere(show))

    def renew(self, grant: Grant) -> Grant:
        """A new access token for `grant`, with a new refresh token where the provider gave one."""
        if not grant.refresh_token:
            raise AuthenticationError("login_required", "there is no refresh token, the user has to sign in again")
        return _checked(
            self._provider.ask(
                lambda client: _granted(
                    client.acquire_token_by_refresh_token(str(grant.refresh_token), self.scopes), grant.refresh_token
                )
            )
        )

    def _redeem(self, flow: str, query: str) -> Grant | AuthenticationError:
        begun, answer = json.loads(flow), dict(parse_qsl(query))
        if begun["state"] != answer.get("state"):
            return AuthenticationError("state_mismatch", "the redirect does not belong to this sign-in")
        return self._provider.ask(lambda client: _granted(client.acquire_token_by_auth_code_flow(begun, answer)))

    def _sign_in_elsewhere(self, show: Callable[[str], object]) -> Grant | AuthenticationError:
        flow = self._provider.ask(lambda client: _instructed(client.initiate_device_flow(self.scopes)))
        if isinstance(flow, AuthenticationError):
            return flow
        show(flow["message"])
        grant = self._provider.ask(lambda client: _granted(client.acquire_token_by_device_flow(flow)))
        if isinstance(grant, AuthenticationError) and grant.code == "authorization_pending":
            return AuthenticationError("expired_token", "the user did not sign in in time")
        return grant


class Tokens:
    """The access token of one user, for `Credentials(token=...)`: calling it gives one that is good now.

    It is renewed `early` seconds before it expires, by one request at a time however many threads ask. `on_renewal` is
    called with each new grant, `on_rotation` with each new refresh token, in the thread that renews and before anyone
    gets the token; what they raise, everyone who waits for the token gets. Calling and `renew` raise
    AuthenticationError; but while the token at hand is good, a failure to renew it early is only logged.
    """

    def __init__(
        self,
        application: Application,
        grant: Grant,
        *,
        early: float = EARLY,
        on_renewal: Callable[[Grant], object] | None = None,
        on_rotation: Callable[[str], object] | None = None,
    ) -> None:
        self._application = application
        self._grant = grant
        self._early = early
        self._on_renewal = on_renewal
        self._on_rotation = on_rotation
        self._lock = Lock()
        self._renewal: Future[str] | None = None
        self._pause_until = 0.0

    @property
    def grant(self) -> Grant:
        """The present grant."""
        return self._grant

    def __call__(self) -> str:
        return self.begin(force=False).result()

    def renew(self) -> str:
        """A new access token, though the present one looks good: for when the service says that it has expired."""
        return self.begin(force=True).result()

    def begin(self, *, force: bool) -> "Future[str]":
        """The token to come, without waiting for it: that of the renewal under way, or of one that begins now."""
        with self._lock:
            if self._renewal is not None:
                return self._renewal
            if not force and not self._is_due():
                present: Future[str] = Future()
                present.set_result(self._grant.access_token)
                return present
            # A thread of its own, so that no cancelled task and no interrupted thread takes the others' token along.
            executor = ThreadPoolExecutor(1, "token-renewal")
            self._renewal = executor.submit(self._renew, force)
            executor.shutdown(wait=False)
            return self._renewal

    def _is_due(self) -> bool:
        left = self._grant.expires_at - time.time()
        return left <= 0 or (left <= self._early and time.monotonic() >= self._pause_until)

    def _renew(self, force: bool) -> str:
        before = self._grant
        try:
            after = self._grant = self._application.renew(before)
        except AuthenticationError as error:
            if force or before.expires_at <= time.time():
                raise
            _logger.warning("the access token is still good, but could not be renewed: %s", error)
            return before.access_token
        finally:
            with self._lock:
                self._renewal = None
                self._pause_until = time.monotonic() + _PAUSE
        if self._on_renewal is not None:
            self._on_renewal(after)
        if self._on_rotation is not None and after.refresh_token and after.refresh_token != before.refresh_token:
            self._on_rotation(after.refresh_token)
        return after.access_token


class AsyncTokens:
    """`Tokens` for tasks: awaiting a call gives the token, and the event loop goes on while it is renewed."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens

    async def __call__(self) -> str:
        return await self._token(force=False)

    async def renew(self) -> str:
        """As `Tokens.renew`."""
        return await self._token(force=True)

    async def _token(self, *, force: bool) -> str:
        # Shielded, since a cancelled task would cancel the renewal that others wait for.
        return await asyncio.shield(asyncio.wrap_future(self.tokens.begin(force=force)))


def _granted(answer: Answer, refresh_token: str | None = None) -> Grant:
    token = accepted(answer)["access_token"]
    if not (isinstance(token, str) and token):
        raise ValueError
    return Grant(
        refresh_token=answer.get("refresh_token") or refresh_token,
        access_token=token,
        expires_at=time.time() + int(answer.get("expires_in", _LIFETIME)),
    )


def _instructed(flow: Answer) -> Answer:
    """The device flow with a message to the user, which is not in the standard."""
    instruction = "To sign in, open {verification_uri} and enter the code {user_code}".format_map(accepted(flow))
    return {"message": instruction} | flow


def _checked(outcome: _T | AuthenticationError) -> _T:
    if isinstance(outcome, AuthenticationError):
        raise outcome
    return outcome
