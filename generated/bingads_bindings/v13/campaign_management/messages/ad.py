"""Messages of Campaign Management v13: GetAdExtensionIdsByAccountIdRequest, GetAdExtensionIdsByAccountIdResponse"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....enumeration import FlagsLike
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import AdExtensionsTypeFilter, AssociationType


@record(TYPES, "cm:GetAdExtensionIdsByAccountIdRequest")
class GetAdExtensionIdsByAccountIdRequest(Record):
    """Element `GetAdExtensionIdsByAccountIdRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    ad_extension_type: FlagsLike[AdExtensionsTypeFilter] | Unset = element(
        "AdExtensionType", "cm:AdExtensionsTypeFilter"
    )
    association_type: AssociationType | str | None | Unset = nillable("AssociationType", "cm:AssociationType")


@record(TYPES, "cm:GetAdExtensionIdsByAccountIdResponse")
class GetAdExtensionIdsByAccountIdResponse(Record):
    """Element `GetAdExtensionIdsByAccountIdResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_extension_ids: Sequence[int] | None | Unset = nillable("AdExtensionIds", "arrays:ArrayOflong")
