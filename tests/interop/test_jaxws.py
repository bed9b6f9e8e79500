"""JAX-WS RI as the service: another stack that understands what we send, and whose answers we understand."""

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from bingads_bindings import Credentials, Retries, ServiceFault
from bingads_bindings.v13 import bulk

from tests.interop import jaxws
from tests.support.contracts import wsdl_path

pytestmark = [pytest.mark.interop, pytest.mark.slow]

Call = Callable[..., Any]
DEVELOPER, TOKEN = "a developer's <&>", "a token's \u00fc"
"""No secrets here: the service repeats them in its reply."""
CREDENTIALS = Credentials(DEVELOPER, TOKEN, customer_id=3, customer_account_id=4)


@pytest.fixture(scope="module")
def url(installed_jaxws: None) -> Iterator[str]:
    with jaxws.endpoint("BulkEndpoint", wsdl_path("v13", "bulk")) as url:
        yield url


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, url: str) -> Call:
    """Calls a method of a client."""
    retries: Retries | None = None

    def wait(method: str, **arguments: Any) -> Any:
        with bulk.BulkClient(CREDENTIALS, endpoint=url, retries=retries) as client:
            return getattr(client, method)(**arguments)

    async def wait_for(method: str, **arguments: Any) -> Any:
        async with bulk.AsyncBulkClient(CREDENTIALS, endpoint=url, retries=retries) as client:
            return await getattr(client, method)(**arguments)

    return wait if request.param == "sync" else lambda *names, **arguments: asyncio.run(wait_for(*names, **arguments))


def test_headers_arrays_flags_nil_and_times(call: Call) -> None:
    reply = call(
        "download_campaigns_by_account_ids",
        account_ids=[1, 2**40],
        compression_type=bulk.CompressionType.ZIP,
        data_scope=bulk.DataScope.ENTITY_DATA | bulk.DataScope.QUALITY_SCORE_DATA,
        download_entities=[bulk.DownloadEntity.CAMPAIGNS, bulk.DownloadEntity.ADS],
        format_version=None,
        last_sync_time_in_utc=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    )
    *headers, account_ids, compression, scope, entities, version, since = reply.download_request_id.split("|")
    # ApplicationToken, AuthenticationToken, CustomerAccountId, CustomerId, DeveloperToken, Password, UserName
    assert headers == ["null", TOKEN, "4", "3", DEVELOPER, "null", "null"]
    assert (account_ids, compression) == ("[1, 1099511627776]", "ZIP")
    assert (scope, entities) == ("[EntityData, QualityScoreData]", "[CAMPAIGNS, ADS]")
    assert (version, since) == ("null", "2026-01-02T03:04:05Z")
    assert reply.tracking_id == "t-downloadCampaignsByAccountIds"


def test_records_in_arrays_and_nil(call: Call) -> None:
    reply = call("get_bulk_download_status", request_id="Completed")
    error = bulk.OperationError(code=4204, details=None, error_code=None, message="It is <too> much & \u00fc")
    pair = bulk.KeyValuePairOfstringstring(key="k", value="v")
    assert reply == bulk.GetBulkDownloadStatusResponse(
        errors=[error],
        forward_compatibility_map=[pair],
        percent_complete=100,
        request_status="Completed",
        result_file_url=None,
    )


def test_texts(call: Call) -> None:
    records = ["a", "", None, "\u00fc <&> ]]>", " two\nlines\t"]
    mode = bulk.ResponseMode.ERRORS_AND_RESULTS
    reply = call("upload_entity_records", account_id=5, entity_records=records, response_mode=mode)
    assert reply.entity_records == ["a!", "!", None, "\u00fc <&> ]]>!", " two\nlines\t!"]
    assert (reply.request_id, reply.request_status, reply.errors) == ("5", "ErrorsAndResults", None)


def test_a_declared_fault(call: Call) -> None:
    with pytest.raises(bulk.ApiFaultDetailException) as caught:
        call("get_bulk_download_status", request_id="refused")
    assert (caught.value.code, caught.value.fault_string) == ("S:Server", "Refused.")
    assert caught.value.codes == (4204,)
    assert str(caught.value) == "GetBulkDownloadStatus: error 4204: It is <too> much & \u00fc [tracking id t-fault]"


def test_a_fault_without_detail(call: Call) -> None:
    with pytest.raises(ServiceFault) as caught:
        call("get_bulk_download_status", request_id="broken")
    assert (type(caught.value), caught.value.detail, caught.value.fault_string) == (ServiceFault, None, "It broke.")
