"""Microsoft's SDK for SOAP: suds, and the contracts that it brings along."""

from typing import Any

from bingads.authorization import AuthorizationData, PasswordAuthentication
from bingads.service_client import ServiceClient

from tests.benchmarks.contestants.by_suds import add_campaign


def first_call() -> None:
    """The first AddCampaigns of a process."""
    authorization = AuthorizationData(
        account_id=2, customer_id=1, developer_token="d", authentication=PasswordAuthentication("user", "x")
    )
    client: Any = ServiceClient("CampaignManagementService", 13, authorization, "sandbox", nosend=True)
    client.set_options(nosend=True)
    add_campaign(client.soap_client, client.factory)
