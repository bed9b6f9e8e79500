"""Types that several services of v13 share: ApplicationFault, AdApiFaultDetail, AdApiError"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, Unset, element, nillable, record


@record(TYPES, "adapi:ApplicationFault")
class ApplicationFault(Record):
    """Complex type `ApplicationFault` of https://adapi.microsoft.com. Extended by `ApiFaultDetail`, …"""

    tracking_id: str | None | Unset = nillable("TrackingId", "xs:string")


@record(TYPES, "adapi:AdApiFaultDetail")
class AdApiFaultDetail(ApplicationFault):
    """Complex type `AdApiFaultDetail` of https://adapi.microsoft.com."""

    errors: Sequence[AdApiError | None] | None | Unset = nillable("Errors", "adapi:ArrayOfAdApiError")


@record(TYPES, "adapi:AdApiError")
class AdApiError(Record):
    """Complex type `AdApiError` of https://adapi.microsoft.com."""

    code: int | Unset = element("Code", "xs:int")
    detail: str | None | Unset = nillable("Detail", "xs:string")
    error_code: str | None | Unset = nillable("ErrorCode", "xs:string")
    message: str | None | Unset = nillable("Message", "xs:string")
