"""The examples of the documentation run, against a fake service, and are typed."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from bingads_bindings.testing import FakeService, Fault
from bingads_bindings.v13 import ad_insight, bulk, customer_billing, customer_management, reporting
from bingads_bindings.v13 import campaign_management as cm

from tests.support.secrets import secret

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "docs" / "examples"
ACCOUNT = 7

Example = Callable[[str], ModuleType]
Printed = Callable[[], list[str]]


@pytest.fixture
def example(monkeypatch: pytest.MonkeyPatch) -> Example:
    """Imports an example, as a program whose environment says who calls."""
    who = {"DEVELOPER_TOKEN": secret("developer"), "ACCESS_TOKEN": secret("token"), "CUSTOMER_ID": "3"}
    for name, value in (who | {"ACCOUNT_ID": str(ACCOUNT)}).items():
        monkeypatch.setenv(name, value)
    monkeypatch.syspath_prepend(str(EXAMPLES))
    for path in EXAMPLES.glob("*.py"):
        monkeypatch.delitem(sys.modules, path.stem, raising=False)
    return import_module


@pytest.fixture
def printed(capsys: pytest.CaptureFixture[str]) -> Printed:
    """The lines that an example prints."""

    def lines() -> list[str]:
        return capsys.readouterr().out.splitlines()

    return lines


def test_campaigns(example: Example, printed: Printed) -> None:
    fake = FakeService(cm.OPERATIONS)
    fake.answer("AddCampaigns", cm.AddCampaignsResponse(campaign_ids=[11], partial_errors=[]))
    found = cm.Campaign(id=11, name="Shoes", status=cm.CampaignStatus.PAUSED, daily_budget=50.0)
    fake.answer("GetCampaignsByIds", cm.GetCampaignsByIdsResponse(campaigns=[found, None]))
    example("campaigns").main(fake.http_client())
    assert printed() == ["11 Shoes Paused 50.0"]
    added, asked = fake.calls
    assert added.http_request.url.host == "campaign.api.sandbox.bingads.microsoft.com"
    assert added.request.account_id == ACCOUNT
    assert isinstance(added.request.campaigns[0].bidding_scheme, cm.MaxClicksBiddingScheme)
    assert (asked.request.campaign_ids, str(asked.request.campaign_type)) == ([11], "Search Shopping")


def test_keyword_ideas(example: Example, printed: Printed) -> None:
    fake = FakeService(ad_insight.OPERATIONS)
    ideas = [
        ad_insight.KeywordIdea(keyword="red shoes", monthly_search_counts=[5, 7]),
        ad_insight.KeywordIdea(keyword="boots"),
    ]
    fake.answer("GetKeywordIdeas", ad_insight.GetKeywordIdeasResponse(keyword_ideas=ideas))
    example("keyword_ideas").main(fake.http_client())
    assert printed() == ["red shoes 7", "boots 0"]
    parameters = fake.calls[0].request.search_parameters
    assert [type(parameter).__name__.removesuffix("SearchParameter") for parameter in parameters] == [
        "Query",
        "Language",
        "Location",
    ]


def test_bulk_download(example: Example, printed: Printed) -> None:
    fake = FakeService(bulk.OPERATIONS)
    fake.answer("DownloadCampaignsByAccountIds", bulk.DownloadCampaignsByAccountIdsResponse(download_request_id="d-1"))
    waiting = bulk.GetBulkDownloadStatusResponse(request_status="InProgress", percent_complete=40)
    done = bulk.GetBulkDownloadStatusResponse(
        request_status="Completed", percent_complete=100, result_file_url="https://download.example/1"
    )
    fake.answer("GetBulkDownloadStatus", waiting, waiting, done)
    example("bulk_download").main(fake.http_client(), pause=0.01)
    assert printed() == ["InProgress 40"] * 2 + ["Completed 100", "https://download.example/1"]
    assert {call.request.request_id for call in fake.calls[1:]} == {"d-1"}


def test_billing_documents(example: Example, printed: Printed) -> None:
    fake = FakeService(customer_billing.OPERATIONS)
    document = customer_billing.BillingDocumentInfo(
        document_date=datetime(2026, 3, 1, tzinfo=UTC), document_number="B-1", amount=12.5, currency_code="EUR"
    )
    found = customer_billing.GetBillingDocumentsInfoResponse(billing_documents_info=[document])
    fake.answer("GetBillingDocumentsInfo", found)
    example("billing_documents").main(fake.http_client())
    assert printed() == ["2026-03-01 B-1 12.5 EUR"]
    assert fake.calls[0].request.account_ids == [ACCOUNT]


def test_accounts(example: Example, printed: Printed) -> None:
    fake = FakeService(customer_management.OPERATIONS)
    user = customer_management.User(id=5, user_name="ann", password=secret("password"))
    fake.answer("GetUser", customer_management.GetUserResponse(user=user))
    pages = [
        [customer_management.AdvertiserAccount(id=number, number=f"X{number}", name="A") for number in range(100)],
        [customer_management.AdvertiserAccount(id=100, number="X100", name="A")],
    ]
    fake.answer("SearchAccounts", *(customer_management.SearchAccountsResponse(accounts=page) for page in pages))
    example("accounts").main(fake.http_client())
    assert printed() == ["ann", *(f"{number} X{number} A" for number in range(101))]
    assert [call.request.page_info.index for call in fake.calls[1:]] == [0, 1]
    assert fake.calls[1].request.predicates[0].value == "5"


def test_report(example: Example, printed: Printed) -> None:
    fake = FakeService(reporting.OPERATIONS)
    fake.answer("SubmitGenerateReport", reporting.SubmitGenerateReportResponse(report_request_id="r-1"))
    states = [
        reporting.ReportRequestStatus(status=reporting.ReportRequestStatusType.PENDING),
        reporting.ReportRequestStatus(
            status=reporting.ReportRequestStatusType.SUCCESS, report_download_url="https://download.example/2"
        ),
    ]
    fake.answer(
        "PollGenerateReport", *(reporting.PollGenerateReportResponse(report_request_status=each) for each in states)
    )
    example("report").main(fake.http_client(), pause=0.01)
    assert printed() == ["Success https://download.example/2"]
    assert isinstance(fake.calls[0].request.report_request, reporting.CampaignPerformanceReportRequest)
    assert [call.request.report_request_id for call in fake.calls[1:]] == ["r-1", "r-1"]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (
            cm.AddKeywordsResponse(
                keyword_ids=[21, None],
                partial_errors=[cm.BatchError(code=1, error_code="TooOdd", message="It is odd.", index=1)],
            ),
            ["shoes: 21", "!: TooOdd, It is odd."],
        ),
        (
            Fault(detail=cm.AdApiFaultDetail(errors=[cm.AdApiError(code=9, message="No such ad group.")])),
            ["nothing was added: AddKeywords: error 9: No such ad group. [tracking id fake-tracking-id]"],
        ),
        (httpx.ReadError("reset"), ["nobody knows what was added: AddKeywords: ReadError: reset"]),
    ],
)
def test_partial_errors(example: Example, printed: Printed, answer: Any, expected: list[str]) -> None:
    fake = FakeService(cm.OPERATIONS)
    fake.answer("AddKeywords", answer)
    example("partial_errors").main(3, ["shoes", "!"], fake.http_client())
    assert printed() == expected
    assert [keyword.text for keyword in fake.calls[0].request.keywords] == ["shoes", "!"]


def test_many_accounts(example: Example, printed: Printed) -> None:
    fake = FakeService(cm.OPERATIONS)
    fake.answer(
        "GetCampaignsByAccountId",
        lambda request: cm.GetCampaignsByAccountIdResponse(campaigns=[cm.Campaign()] * request.account_id),
    )
    asyncio.run(example("many_accounts").main([3, 0, 25], fake.async_http_client()))
    assert printed() == ["3 3", "0 0", "25 25"]


def test_testing_without_a_network() -> None:
    command = [sys.executable, str(EXAMPLES / "testing_without_a_network.py")]
    environment = os.environ | {"PYTHONPATH": str(ROOT / "generated")}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    assert done.stdout == "two campaigns were paused\n"


def test_every_example_is_in_the_list() -> None:
    names = {path.name for path in EXAMPLES.glob("*.py")} - {"caller.py"}
    listed = (EXAMPLES / "README.md").read_text("utf-8")
    assert [name for name in sorted(names) if f"`{name}`" not in listed] == []
    assert len(names) == 9


@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    [
        ("mypy", "--strict", "--config-file=", "--python-version=3.11", "--follow-imports=silent", str(EXAMPLES)),
        ("pyright", "--pythonpath", sys.executable, "--project", str(Path(__file__).parent)),
    ],
    ids=["mypy", "pyright"],
)
def test_they_are_typed(command: tuple[str, ...]) -> None:
    environment = os.environ | {"MYPYPATH": str(ROOT / "generated")}
    done = subprocess.run(
        [sys.executable, "-m", *command], check=False, capture_output=True, text=True, cwd=ROOT, env=environment
    )
    assert done.returncode == 0, done.stdout + done.stderr
