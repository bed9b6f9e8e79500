"""The guide of the package: its snippets run, one after the other, against a fake service."""

import re
from pathlib import Path
from types import ModuleType
from typing import get_type_hints

import httpx
import pytest
from bingads_bindings import Record, Unset, client, oauth
from bingads_bindings.testing import FakeService, Fault
from bingads_bindings.v12 import campaign_management as cm12
from bingads_bindings.v13 import ad_insight, bulk, customer_billing, customer_management, reporting
from bingads_bindings.v13 import campaign_management as cm

GUIDE = (Path(__file__).parents[2] / "docs" / "guide.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)


def test_its_snippets(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    fake = FakeService(cm.OPERATIONS)
    detail = cm.ApiFaultDetail(batch_errors=[cm.BatchError(code=1, error_code="Odd", index=0, message="too odd")])
    added = cm.AddCampaignsResponse(campaign_ids=[7], partial_errors=[])
    fake.answer("AddCampaigns", added, added, Fault(detail=detail))
    fake.answer("GetCampaignsByAccountId", cm.GetCampaignsByAccountIdResponse(campaigns=[]))
    monkeypatch.setattr(client.Client, "_new_http_client", lambda _: httpx.Client(transport=fake))
    monkeypatch.setattr(client.AsyncClient, "_new_http_client", lambda _: httpx.AsyncClient(transport=fake))
    monkeypatch.setattr(oauth.Tokens, "__call__", lambda _: "an access token")

    assert len(SNIPPETS) == 12
    names: dict[str, object] = {}
    for snippet in SNIPPETS:
        exec(snippet, names)

    assert capsys.readouterr().out.splitlines() == [
        "[7] fake-tracking-id",
        "0 Odd too odd",
        "Shoes 7",
        "[]",
        "[]",
        "[]",
        str(float | None | Unset),
        str(cm.AddCampaignsResponse),
    ]


@pytest.mark.parametrize("service", [ad_insight, bulk, cm, customer_billing, customer_management, reporting, cm12])
def test_the_type_hints_of_a_service_can_be_found(service: ModuleType) -> None:
    names = {"api": service, **{name: getattr(service, name) for name in dir(service)}}
    records = [each for each in names.values() if isinstance(each, type) and issubclass(each, Record)]
    methods = [
        method
        for each in names.values()
        if isinstance(each, type) and issubclass(each, client.Client | client.AsyncClient)
        for name, method in vars(each).items()
        if not name.startswith("_") and callable(method)
    ]
    assert methods
    for cls in records:
        assert get_type_hints(cls, localns=names)
        assert get_type_hints(cls.__init__, localns=names)
    for method in methods:
        assert issubclass(get_type_hints(method, localns=names)["return"], Record)
