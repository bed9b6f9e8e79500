"""A program and its test: the fake service answers, and shows what it was asked."""

from bingads_bindings import UNSET, Credentials, Retries
from bingads_bindings.testing import FakeService, Http
from bingads_bindings.v13 import campaign_management as cm


def pause_all(client: cm.CampaignManagementClient, account_id: int) -> int:
    """Pause the campaigns of an account that are active; gives their number."""
    reply = client.get_campaigns_by_account_id(account_id=account_id)
    active = [each.id for each in reply.campaigns or () if each and each.status == cm.CampaignStatus.ACTIVE]
    paused = [cm.Campaign(id=number, status=cm.CampaignStatus.PAUSED) for number in active]
    if paused:
        client.update_campaigns(account_id=account_id, campaigns=paused)
    return len(paused)


def main() -> None:
    fake = FakeService(cm.OPERATIONS)
    campaigns = [
        cm.Campaign(id=1, status=cm.CampaignStatus.ACTIVE),
        cm.Campaign(id=2, status=cm.CampaignStatus.PAUSED),
        cm.Campaign(id=3, status=cm.CampaignStatus.ACTIVE),
    ]
    found = cm.GetCampaignsByAccountIdResponse(campaigns=campaigns)
    fake.answer("GetCampaignsByAccountId", Http(status=503), found)  # which the client gets over by itself
    fake.answer("UpdateCampaigns", cm.UpdateCampaignsResponse(partial_errors=[]))

    quick = Retries(first_backoff=0.01)
    with cm.CampaignManagementClient(
        Credentials("developer token", "access token"), http_client=fake.http_client(), retries=quick
    ) as client:
        assert pause_all(client, account_id=7) == 2

    assert [call.operation for call in fake.calls] == [*["GetCampaignsByAccountId"] * 2, "UpdateCampaigns"]
    sent = fake.calls[-1].request
    assert [campaign.id for campaign in sent.campaigns] == [1, 3]
    assert all(campaign.name is UNSET for campaign in sent.campaigns)  # and so stays as it is
    print("two campaigns were paused")


if __name__ == "__main__":
    main()
