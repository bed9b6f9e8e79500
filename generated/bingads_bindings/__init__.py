"""Typed Python bindings of the Microsoft Advertising (Bing Ads) SOAP API."""

from ._api import Credentials
from .enumeration import Flag, Flags
from .errors import BindingsError, DecodeError, EncodeError, Problem, ServiceFault
from .record import Record
from .unset import UNSET, Unset

__version__ = "0.1.0"

__all__ = [
    "BindingsError",
    "Credentials",
    "DecodeError",
    "EncodeError",
    "Flag",
    "Flags",
    "Problem",
    "Record",
    "ServiceFault",
    "UNSET",
    "Unset",
]
