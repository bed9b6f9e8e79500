"""Messages of Ad Insight v13: GetDomainCategoriesRequest, GetDomainCategoriesResponse"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import DomainCategory


@record(TYPES, "ai:GetDomainCategoriesRequest")
class GetDomainCategoriesRequest(Record):
    """Element `GetDomainCategoriesRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    category_name: str | None | Unset = nillable("CategoryName", "xs:string")
    domain_name: str | None | Unset = nillable("DomainName", "xs:string")
    language: str | None | Unset = nillable("Language", "xs:string")


@record(TYPES, "ai:GetDomainCategoriesResponse")
class GetDomainCategoriesResponse(Record):
    """Element `GetDomainCategoriesResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    categories: Sequence[DomainCategory | None] | None | Unset = nillable("Categories", "ai:ArrayOfDomainCategory")
