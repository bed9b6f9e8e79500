"""What all services have in common."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import ClassVar

from .api import Api, ErrorElements, ItemResults
from .credentials import HeaderCredentials, Token

API = Api(
    user_agent="bingads-bindings/0.1.0",
    secret_elements=frozenset({"AuthenticationToken", "DeveloperToken", "Password", "SecretAnswer"}),
    error_elements=ErrorElements(
        code="Code",
        message="Message",
        error_code="ErrorCode",
        index="Index",
        field_path="FieldPath",
        details=("Details", "Detail"),
    ),
    item_results=ItemResults(
        id_element="Id",
        ids_suffix="Ids",
        corresponding_types=frozenset(
            {
                "AdExtensionIdentity",
                "AdGroupNegativeSites",
                "CampaignNegativeSites",
                "EditorialReasonCollection",
                "EntityNegativeKeyword",
                "MediaMetaData",
                "UetTag",
            }
        ),
    ),
    tracking_header="TrackingId",
    expired_token_codes=frozenset({109}),
    throttling=MappingProxyType({117: 60.0, 207: 300.0, 4204: 900.0}),
    default_wire="soap",
    read_verbs=("Check", "Find", "Get", "Poll", "Search", "Suggest", "Validate"),
)


@dataclass(frozen=True, slots=True)
class Credentials(HeaderCredentials):
    """Who calls: each attribute travels in the header that `__headers__` names."""

    __headers__: ClassVar[Mapping[str, str]] = {
        "developer_token": "DeveloperToken",
        "token": "AuthenticationToken",
        "customer_id": "CustomerId",
        "customer_account_id": "CustomerAccountId",
    }

    developer_token: str = field(repr=False)
    token: Token = field(repr=False)
    customer_id: int | str | None = None
    customer_account_id: int | str | None = None
