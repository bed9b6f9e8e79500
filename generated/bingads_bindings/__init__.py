"""Typed Python bindings of the Microsoft Advertising (Bing Ads) API, over SOAP and REST."""

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from ._api import Credentials as Credentials
    from .enumeration import Flag as Flag, Flags as Flags
    from .errors import AuthenticationError as AuthenticationError, BindingsError as BindingsError
    from .errors import DecodeError as DecodeError, EncodeError as EncodeError, HttpStatusError as HttpStatusError
    from .errors import Problem as Problem, ServiceFault as ServiceFault, TimeoutError as TimeoutError
    from .errors import TransportError as TransportError
    from .record import Record as Record
    from .retries import Retries as Retries
    from .shadow import Difference as Difference
    from .unset import UNSET as UNSET, Unset as Unset
else:
    from .index import lazy_attributes

    _NAMES = {
        "._api": "Credentials",
        ".enumeration": "Flag Flags",
        ".errors": "AuthenticationError BindingsError DecodeError EncodeError HttpStatusError Problem ServiceFault TimeoutError TransportError",
        ".record": "Record",
        ".retries": "Retries",
        ".shadow": "Difference",
        ".unset": "UNSET Unset",
    }
    __getattr__, __dir__, __all__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
