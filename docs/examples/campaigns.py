"""Campaign Management: add a campaign that is paused, and read back what the service made of it."""

import httpx
from bingads_bindings.v13 import campaign_management as cm
from caller import ACCOUNT_ID, CREDENTIALS, ENVIRONMENT


def main(http_client: httpx.Client | None = None) -> None:
    shoes = cm.Campaign(
        name="Shoes",
        status=cm.CampaignStatus.PAUSED,
        campaign_type=cm.CampaignType.SEARCH,
        budget_type=cm.BudgetLimitType.DAILY_BUDGET_STANDARD,
        daily_budget=50.0,
        bidding_scheme=cm.MaxClicksBiddingScheme(max_cpc=cm.Bid(amount=1.5)),
        languages=["English"],
        time_zone="PacificTimeUSCanadaTijuana",
    )
    with cm.CampaignManagementClient(CREDENTIALS, environment=ENVIRONMENT, http_client=http_client) as client:
        added = client.add_campaigns(account_id=ACCOUNT_ID, campaigns=[shoes])
        ids = [number for number in added.campaign_ids or () if number is not None]
        found = client.get_campaigns_by_ids(
            account_id=ACCOUNT_ID, campaign_ids=ids, campaign_type=cm.CampaignType.SEARCH | cm.CampaignType.SHOPPING
        )
    for campaign in found.campaigns or ():
        if campaign is not None:
            print(campaign.id, campaign.name, campaign.status, campaign.daily_budget)


if __name__ == "__main__":
    main()
