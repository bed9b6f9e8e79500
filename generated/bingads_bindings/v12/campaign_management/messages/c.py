"""Messages of Campaign Management v12: GetConfigValueRequest, GetConfigValueResponse, SearchCompaniesRequest, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import Company


@record(TYPES, "cm:GetConfigValueRequest")
class GetConfigValueRequest(Record):
    """Element `GetConfigValueRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    config_key: str | None | Unset = nillable("ConfigKey", "xs:string")


@record(TYPES, "cm:GetConfigValueResponse")
class GetConfigValueResponse(Reply):
    """Element `GetConfigValueResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    config_value: str | None | Unset = nillable("ConfigValue", "xs:string")


@record(TYPES, "cm:SearchCompaniesRequest")
class SearchCompaniesRequest(Record):
    """Element `SearchCompaniesRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    company_name_filter: str | None | Unset = nillable("CompanyNameFilter", "xs:string")
    language_locale: str | None | Unset = nillable("LanguageLocale", "xs:string")


@record(TYPES, "cm:SearchCompaniesResponse")
class SearchCompaniesResponse(Reply):
    """Element `SearchCompaniesResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    companies: Sequence[Company | None] | None | Unset = nillable("Companies", "cm:ArrayOfCompany")
