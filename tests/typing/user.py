"""A user's program, which strict type checkers must accept without a word."""

from collections.abc import Iterable
from datetime import UTC, datetime

from bingads_bindings import UNSET, Credentials, EncodeError, ServiceFault, soap
from bingads_bindings.v13 import campaign_management as cm
from bingads_bindings.v13 import customer_management, reporting


def shoes() -> cm.Campaign:
    """Fill a campaign: members of enumerations or plain strings, flags, derived types, None for nil."""
    campaign = cm.Campaign(
        name="Shoes",
        campaign_type=cm.CampaignType.SEARCH | cm.CampaignType.SHOPPING,
        budget_type=cm.BudgetLimitType.DAILY_BUDGET_STANDARD,
        daily_budget=50.0,
        bidding_scheme=cm.MaxClicksBiddingScheme(max_cpc=cm.Bid(amount=1.5)),
        languages=["English"],
        settings=[cm.ShoppingSetting(store_id=7, priority=1), cm.TargetSetting(details=[])],
        status="Paused",
        time_zone=None,
    )
    campaign.campaign_type = cm.CampaignType.SEARCH
    campaign.campaign_type = [cm.CampaignType.SEARCH, "NewType"]
    campaign.campaign_type = "Search Shopping"
    campaign.sub_type = None
    campaign.budget_id = UNSET
    return campaign


def length(campaign: cm.Campaign) -> int:
    """UNSET and None are both false."""
    return len(campaign.name) if campaign.name else 0


def budget(campaign: cm.Campaign) -> float:
    """Each can be told from the other."""
    found = campaign.daily_budget
    if found is UNSET:
        raise ValueError("not read")
    return 0.0 if found is None else found


def status(campaign: cm.Campaign) -> cm.CampaignStatus | str | None:
    """An unknown value is a plain string."""
    return campaign.status or None


def names(campaigns: Iterable[cm.Campaign | None]) -> list[str]:
    """Items can be nil."""
    return [campaign.name for campaign in campaigns if campaign and campaign.name]


def reasons(detail: cm.ApiFaultDetail | cm.EditorialApiFaultDetail | None) -> list[str]:
    """The detail of a fault is typed."""
    if detail is None:
        return []
    errors = detail.batch_errors or ()
    return [f"{error.index}: {error.message}" for error in errors if error and error.message]


def add(credentials: Credentials) -> list[int]:
    """Call a method of the client that waits."""
    with cm.CampaignManagementClient(credentials, environment="sandbox") as client:
        try:
            reply = client.add_campaigns(account_id=1, campaigns=[shoes()])
        except cm.ApiFaultDetailException as fault:
            print(reasons(fault.detail), fault.code)
            raise
        except ServiceFault as fault:
            print(fault.fault_string)
            raise
    return [identifier for identifier in reply.campaign_ids or () if identifier is not None]


async def read(credentials: Credentials) -> list[str]:
    """Call a method of the client that awaits."""
    async with cm.AsyncCampaignManagementClient(credentials) as client:
        reply = await client.get_campaigns_by_account_id(account_id=1, campaign_type=cm.CampaignType.SEARCH)
    return names(reply.campaigns or ())


def since() -> reporting.CampaignPerformanceReportRequest:
    """Records of another service, and one that is derived."""
    return reporting.CampaignPerformanceReportRequest(
        columns=[reporting.CampaignPerformanceReportColumn.CLICKS],
        time=reporting.ReportTime(predefined_time=reporting.ReportTimePeriod.LAST_SEVEN_DAYS),
    )


def modified(user: customer_management.User) -> datetime:
    """Times are datetimes."""
    return user.last_modified_time or datetime.now(UTC)


def envelope() -> bytes:
    """The codec by itself: the types of an operation's messages are known."""
    operation = cm.OPERATIONS["AddCampaigns"]
    try:
        data = soap.encode_request(operation, cm.AddCampaignsRequest(account_id=1, campaigns=[shoes()]))
    except EncodeError as error:
        print([problem.path for problem in error.problems])
        raise
    headers: dict[str, str | None] = dict(soap.decode_request(operation, data).headers)
    return soap.encode_request(operation, cm.AddCampaignsRequest(account_id=1), headers=headers)
