"""Which of many files is the contract of a service."""

import pytest

from generator.contract.selection import select_contract
from generator.errors import PullError


@pytest.mark.parametrize(
    ("chosen", "others"),
    [
        ("ad_insight.wsdl", []),
        ("AdInsight.WSDL", []),
        ("AdInsightService.xml", []),
        ("sdk/adinsight_service.xml", ["sdk/insight_service.xml", "sdk/adinsight_service.py"]),
        ("v13/ad_insight.wsdl", ["v12/ad_insight.wsdl", "13/ad_insight.wsdl"]),
        ("V13/ad_insight.wsdl", ["other/ad_insight.wsdl"]),
        ("other/ad_insight.wsdl", ["v12/ad_insight.wsdl", "2024-01/ad_insight.wsdl", "1.0/ad_insight.wsdl"]),
        ("a/ad_insight.wsdl", ["b/ad_insight.xml"]),
        ("v13/production/ad_insight.xml", ["v13/sandbox/ad_insight.xml"]),
        ("v13/sandbox/ad_insight.wsdl", ["production/ad_insight.wsdl"]),
    ],
)
def test_chosen(chosen: str, others: list[str]) -> None:
    for names in ([chosen, *others], [*others, chosen]):
        assert select_contract("sdk", names, "ad_insight", "v13") == chosen


@pytest.mark.parametrize("names", [[], ["bulk.wsdl"], ["v12/ad_insight.wsdl"], ["ad_insight.txt"]])
def test_none(names: list[str]) -> None:
    with pytest.raises(PullError, match=r"^sdk: no WSDL of ad_insight v13 in it$"):
        select_contract("sdk", names, "ad_insight", "v13")


def test_several() -> None:
    message = r"^sdk: several may be the WSDL of ad_insight v13: a/ad_insight\.wsdl, b/AdInsight\.wsdl$"
    with pytest.raises(PullError, match=message):
        select_contract("sdk", ["b/AdInsight.wsdl", "a/ad_insight.wsdl"], "ad_insight", "v13")
