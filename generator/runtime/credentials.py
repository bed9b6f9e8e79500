"""Credentials: who calls, as SOAP headers."""

from collections.abc import Awaitable, Callable, Mapping
from typing import ClassVar, TypeAlias

from .redaction import Secret

Token: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]
"""An access token, or what gives a current one: a function, or for the async clients a coroutine function as well.

It is called once a request. Where the service says that a token has expired, and the function gives that same token
again, its method `renew`, of the same kind, is called if it has one.
"""


class HeaderCredentials:
    """Base of the credentials of an API: `__headers__` says which attribute travels in which header."""

    __slots__ = ()
    __headers__: ClassVar[Mapping[str, str]]
    token: Token

    def headers(self, token: str) -> dict[str, str]:
        """The headers by wire name, with `token` as the access token; those without a value are left out."""
        values = {
            header: token if attribute == "token" else getattr(self, attribute)
            for attribute, header in self.__headers__.items()
        }
        return {header: str(value) for header, value in values.items() if value is not None}


def checked(token: object) -> Secret:
    """What a source of tokens gave. Raises TypeError where it is no token, without showing what it is."""
    if not isinstance(token, str) or not token:
        raise TypeError(f"an access token is wanted, the source gave {type(token).__name__ if token else 'nothing'}")
    return Secret(token)
