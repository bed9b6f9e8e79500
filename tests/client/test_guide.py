"""The guide of the package: its snippets run, one after the other, against a fake service."""

import re
from pathlib import Path

import httpx
import pytest
from bingads_bindings import client, oauth
from bingads_bindings.testing import FakeService, Fault
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

    assert len(SNIPPETS) == 11
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
    ]
