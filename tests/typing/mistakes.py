"""What type checkers must object to: every line that is marked, and no other."""

from bingads_bindings import Credentials
from bingads_bindings.v13 import campaign_management as cm

cm.Campaign(nmae="Shoes")  # error: misspelt
cm.Campaign("Shoes")  # error: not by keyword
cm.Campaign(name=7)  # error: not text
cm.Campaign(daily_budget="50")  # error: not a number
cm.Campaign(status=cm.BudgetLimitType.DAILY_BUDGET_STANDARD.name, id="7")  # error: not an int
cm.Campaign(bidding_scheme=cm.Bid(amount=1.5))  # error: not a bidding scheme
cm.Campaign(languages=[1])  # error: not a list of text
cm.AddCampaignsRequest(campaigns=cm.Campaign())  # error: not a list
cm.Campane()  # error: no such class
print(cm.CampaignStatus.PAUSE)  # error: no such member


def length(campaign: cm.Campaign) -> int:
    return len(campaign.name)  # error: UNSET and None have no length


def first(reply: cm.GetCampaignsByAccountIdResponse) -> str | None:
    for campaign in reply.campaigns or ():
        print(campaign.name)  # error: an item can be nil
    return reply.campaign  # error: misspelt


def names(reply: cm.GetCampaignsByAccountIdResponse) -> None:
    for _ in reply.campaigns:  # error: can be UNSET or None
        pass


def handle(fault: cm.ApiFaultDetailException) -> None:
    print(fault.detail.batch_errors)  # error: can be None
    if fault.detail:
        print(fault.detail.batch_erors)  # error: misspelt


def call(client: cm.CampaignManagementClient) -> None:
    client.add_campaign(account_id=1)  # error: misspelt
    client.add_campaigns(account_id="1")  # error: not an int
    client.add_campaigns(account_id=1, campains=[])  # error: misspelt
    print(client.add_campaigns(account_id=1).campaign_id)  # error: misspelt


async def call_without_await(client: cm.AsyncCampaignManagementClient) -> None:
    reply = client.add_campaigns(account_id=1)
    print(reply.campaign_ids)  # error: not awaited
    Credentials()  # error: lacks what is required
