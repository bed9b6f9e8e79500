"""Signing in to the API, by OAuth 2.0; it needs the extra `auth`."""

from typing import TYPE_CHECKING

from . import oauth
from .oauth import AsyncTokens, Authorization, Grant, GrantFile, Tokens

if TYPE_CHECKING:
    import httpx

__all__ = ["Application", "AsyncTokens", "Authorization", "Grant", "GrantFile", "Tokens"]


class Application(oauth.Application):
    """An application as it is registered with the API's identity provider; `oauth.Application` says what it can do."""

    def __init__(
        self,
        client_id: str,
        *,
        tenant: str = "common",
        client_secret: str | None = None,
        http_client: "httpx.Client | None" = None,
    ) -> None:
        super().__init__(
            client_id,
            authority="https://login.microsoftonline.com",
            tenant=tenant,
            scopes=("https://ads.microsoft.com/msads.manage",),
            client_secret=client_secret,
            http_client=http_client,
        )
