"""Messages of Campaign Management v13: GetBSCCountriesRequest, GetBSCCountriesResponse, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import BMCStore, BMCStoreAdditionalField


@record(TYPES, "cm:GetBSCCountriesRequest")
class GetBSCCountriesRequest(Record):
    """Element `GetBSCCountriesRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""


@record(TYPES, "cm:GetBSCCountriesResponse")
class GetBSCCountriesResponse(Reply):
    """Element `GetBSCCountriesResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    country_codes: Sequence[str | None] | None | Unset = nillable("CountryCodes", "arrays:ArrayOfstring")


@record(TYPES, "cm:GetBMCStoresByCustomerIdRequest")
class GetBMCStoresByCustomerIdRequest(Record):
    """Element `GetBMCStoresByCustomerIdRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    return_additional_fields: FlagsLike[BMCStoreAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:BMCStoreAdditionalField"
    )


@record(TYPES, "cm:GetBMCStoresByCustomerIdResponse")
class GetBMCStoresByCustomerIdResponse(Reply):
    """Element `GetBMCStoresByCustomerIdResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    bmc_stores: Sequence[BMCStore | None] | None | Unset = nillable("BMCStores", "cm:ArrayOfBMCStore")
