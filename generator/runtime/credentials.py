"""Credentials: who calls, as SOAP headers."""

from collections.abc import Awaitable, Callable, Mapping
from typing import ClassVar, TypeAlias

Token: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]
"""An access token, or what gives a current one: a function, or for the async clients a coroutine function as well.

It is called once a request. Where it has a method `renew`, of the same kind, that is called instead after the service
said that the token has expired.
"""


class HeaderCredentials:
    """Base of the credentials of an API: `__headers__` says which attribute travels in which header."""

    __slots__ = ()
    __headers__: ClassVar[Mapping[str, str]]
    token: Token

    def headers(self, token: str) -> dict[str, str]:
        """The headers by wire name, with `token` as the access token; those without a value are left out."""
        values = {header: getattr(self, attribute) for attribute, header in self.__headers__.items()}
        return {
            header: token if value is self.token else str(value)
            for header, value in values.items()
            if value is not None
        }
