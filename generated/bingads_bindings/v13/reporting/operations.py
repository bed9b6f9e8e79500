"""Operations of Reporting v13."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, TYPE_CHECKING
from ..._api import API
from ...api import Service
from ...elements import Element
from ...operation import Fault, Operation
from .._types import TYPES

if TYPE_CHECKING:
    from .. import reporting as api

_PACKAGE = __name__.rpartition(".")[0]
SERVICE = Service(
    name="Reporting",
    version="v13",
    endpoints={
        "production": "https://reporting.api.bingads.microsoft.com/Api/Advertiser/Reporting/v13/ReportingService.svc",
        "sandbox": "https://reporting.api.sandbox.bingads.microsoft.com/Api/Advertiser/Reporting/v13/ReportingService.svc",
    },
    package=_PACKAGE,
    types=TYPES,
    api=API,
)

_REQUEST_HEADERS = (
    Element("ApplicationToken", "", "https://bingads.microsoft.com/Reporting/v13", "xs:string", nillable=True),
    Element("AuthenticationToken", "", "https://bingads.microsoft.com/Reporting/v13", "xs:string", nillable=True),
    Element("CustomerAccountId", "", "https://bingads.microsoft.com/Reporting/v13", "xs:string", nillable=True),
    Element("CustomerId", "", "https://bingads.microsoft.com/Reporting/v13", "xs:string", nillable=True),
    Element("DeveloperToken", "", "https://bingads.microsoft.com/Reporting/v13", "xs:string", nillable=True),
    Element("Password", "", "https://bingads.microsoft.com/Reporting/v13", "xs:string", nillable=True),
    Element("UserName", "", "https://bingads.microsoft.com/Reporting/v13", "xs:string", nillable=True),
)
_RESPONSE_HEADERS = (
    Element("TrackingId", "", "https://bingads.microsoft.com/Reporting/v13", "xs:string", nillable=True),
)
_FAULTS = (
    Fault("AdApiFaultDetail", "https://adapi.microsoft.com", "adapi:AdApiFaultDetail", "AdApiFaultDetailException"),
    Fault(
        "ApiFaultDetail",
        "https://bingads.microsoft.com/Reporting/v13",
        "reporting:ApiFaultDetail",
        "ApiFaultDetailException",
    ),
)

_operations: dict[str, Operation[Any, Any]] = {}
OPERATIONS: Mapping[str, Operation[Any, Any]] = MappingProxyType(_operations)


def _operation(
    name: str, *, request: str | None = None, response: str | None = None, soap_action: str | None = None
) -> Operation[Any, Any]:
    _operations[name] = Operation(
        name=name,
        soap_action=name if soap_action is None else soap_action,
        package=_PACKAGE,
        types=TYPES,
        request_name=f"{name}Request" if request is None else request,
        response_name=f"{name}Response" if response is None else response,
        request_header_elements=_REQUEST_HEADERS,
        response_header_elements=_RESPONSE_HEADERS,
        faults=_FAULTS,
        action_header="Action",
        api=API,
        read=API.is_read(name),
    )
    return _operations[name]


SUBMIT_GENERATE_REPORT: Operation[api.SubmitGenerateReportRequest, api.SubmitGenerateReportResponse] = _operation(
    "SubmitGenerateReport"
)
POLL_GENERATE_REPORT: Operation[api.PollGenerateReportRequest, api.PollGenerateReportResponse] = _operation(
    "PollGenerateReport"
)
