"""Messages of Campaign Management v13: GetConfigValueRequest, GetConfigValueResponse, SearchCompaniesRequest, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import ClipchampTemplateInfo, Company, CompanyName, VideoTemplateFilter


@record(TYPES, "cm:GetConfigValueRequest")
class GetConfigValueRequest(Record):
    """Element `GetConfigValueRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    config_key: str | None | Unset = nillable("ConfigKey", "xs:string")


@record(TYPES, "cm:GetConfigValueResponse")
class GetConfigValueResponse(Reply):
    """Element `GetConfigValueResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    config_value: str | None | Unset = nillable("ConfigValue", "xs:string")


@record(TYPES, "cm:SearchCompaniesRequest")
class SearchCompaniesRequest(Record):
    """Element `SearchCompaniesRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    company_name_filter: str | None | Unset = nillable("CompanyNameFilter", "xs:string")
    language_locale: str | None | Unset = nillable("LanguageLocale", "xs:string")


@record(TYPES, "cm:SearchCompaniesResponse")
class SearchCompaniesResponse(Reply):
    """Element `SearchCompaniesResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    companies: Sequence[Company | None] | None | Unset = nillable("Companies", "cm:ArrayOfCompany")


@record(TYPES, "cm:GetClipchampTemplatesRequest")
class GetClipchampTemplatesRequest(Record):
    """Element `GetClipchampTemplatesRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    mock: bool | None | Unset = nillable("Mock", "xs:boolean")
    max_ads_count: int | None | Unset = nillable("MaxAdsCount", "xs:int")
    template_filter: VideoTemplateFilter | None | Unset = nillable("TemplateFilter", "cm:VideoTemplateFilter")
    locale: str | None | Unset = nillable("Locale", "xs:string")


@record(TYPES, "cm:GetClipchampTemplatesResponse")
class GetClipchampTemplatesResponse(Reply):
    """Element `GetClipchampTemplatesResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    templates: Sequence[ClipchampTemplateInfo | None] | None | Unset = nillable(
        "Templates", "cm:ArrayOfClipchampTemplateInfo"
    )


@record(TYPES, "cm:GetCompanyListDetailsRequest")
class GetCompanyListDetailsRequest(Record):
    """Element `GetCompanyListDetailsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    company_list_id: int | Unset = element("CompanyListId", "xs:long")


@record(TYPES, "cm:GetCompanyListDetailsResponse")
class GetCompanyListDetailsResponse(Reply):
    """Element `GetCompanyListDetailsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    company_list_details: Sequence[CompanyName | None] | None | Unset = nillable(
        "CompanyListDetails", "cm:ArrayOfCompanyName"
    )
