"""Types of Campaign Management v13: BMCStoreAdditionalField, BMCStore, BMCStoreSubType"""

from __future__ import annotations

from ..._types import Flag, Record, StrEnum, TYPES, Unset, element, nillable, record


class BMCStoreAdditionalField(Flag):
    """Flags `BMCStoreAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    GLOBAL_STORE = "GlobalStore"
    STORE_URL = "StoreUrl"


class BMCStoreSubType(StrEnum):
    """Enumeration `BMCStoreSubType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    CO_OP = "CoOp"
    GLOBAL_STORE = "GlobalStore"


@record(TYPES, "cm:BMCStore")
class BMCStore(Record):
    """Complex type `BMCStore` of https://bingads.microsoft.com/CampaignManagement/v13."""

    has_catalog: bool | Unset = element("HasCatalog", "xs:boolean")
    id: int | Unset = element("Id", "xs:long")
    is_active: bool | Unset = element("IsActive", "xs:boolean")
    is_product_ads_enabled: bool | Unset = element("IsProductAdsEnabled", "xs:boolean")
    name: str | None | Unset = nillable("Name", "xs:string")
    store_url: str | None | Unset = nillable("StoreUrl", "xs:string")
    sub_type: BMCStoreSubType | str | None | Unset = nillable("SubType", "cm:BMCStoreSubType")
