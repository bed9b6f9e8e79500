"""The REST codec: what is written, what is read, and what is refused."""

import dataclasses
import gc
import json
import math
import pickle
from datetime import UTC, datetime
from decimal import Decimal, FloatOperation, localcontext
from typing import Any

import pytest
from bingads_bindings import UNSET, rest, soap
from bingads_bindings.elements import Unknown, UnknownElement, UnknownProperty
from bingads_bindings.enumeration import Flags
from bingads_bindings.errors import DecodeError, EncodeError, ServiceFault
from bingads_bindings.json_decoding import Plan
from bingads_bindings.json_scalars import json_scalar
from bingads_bindings.rest_wire import wire_of
from bingads_bindings.v12 import campaign_management as cm12
from bingads_bindings.v13 import ad_insight as ai
from bingads_bindings.v13 import campaign_management as cm
from bingads_bindings.v13 import customer_billing as billing
from bingads_bindings.v13 import customer_management as customers
from bingads_bindings.v13 import reporting

ADD = cm.OPERATIONS["AddCampaigns"]
GET = cm.OPERATIONS["GetCampaignsByIds"]
GET_ADS = cm.OPERATIONS["GetAdsByIds"]


def sent(campaign: cm.Campaign) -> Any:
    """A campaign as it is written."""
    body = rest.encode_request(ADD, cm.AddCampaignsRequest(account_id=1, campaigns=[campaign]))
    return json.loads(body, parse_float=str)["Campaigns"][0]


def received(campaign: dict[str, Any] | str) -> cm.Campaign:
    """A campaign as it is read."""
    text = campaign if isinstance(campaign, str) else json.dumps(campaign)
    (found,) = list(rest.decode_response(GET, f'{{"Campaigns":[{text}]}}'.encode()).body.campaigns or [])
    assert isinstance(found, cm.Campaign)
    return found


def problems(*campaigns: Any) -> list[str]:
    """What keeps campaigns from being sent."""
    with pytest.raises(EncodeError) as raised:
        rest.encode_request(ADD, cm.AddCampaignsRequest(account_id=1, campaigns=campaigns))
    assert raised.value.__context__ is None
    return list(map(str, raised.value.problems))


def test_absent_nil_and_value() -> None:
    assert sent(cm.Campaign(id=UNSET, name=None, sub_type="x")) == {"Name": None, "SubType": "x"}
    assert received({"Name": None}) == cm.Campaign(name=None)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"id": 2**63 - 1}, {"Id": "9223372036854775807"}),
        ({"goal_ids": [1, -1]}, {"GoalIds": ["1", "-1"]}),
        ({"audience_ads_bid_adjustment": -5}, {"AudienceAdsBidAdjustment": -5}),
        ({"daily_budget": 1e-7}, {"DailyBudget": "1e-07"}),
        ({"daily_budget": math.nan}, {"DailyBudget": "NaN"}),
        ({"daily_budget": -math.inf}, {"DailyBudget": "-Infinity"}),
        ({"is_political": False}, {"IsPolitical": False}),
        ({"name": '\x00\n"\\ü\ufffe😀'}, {"Name": '\x00\n"\\ü\ufffe😀'}),
        ({"start_date": datetime(2026, 1, 2, 3, 4, 5, 120000, UTC)}, {"StartDate": "2026-01-02T03:04:05.12Z"}),
        ({"status": cm.CampaignStatus.ACTIVE}, {"Status": "Active"}),
        ({"status": "New"}, {"Status": "New"}),
        ({"campaign_type": cm.CampaignType.SEARCH | cm.CampaignType.SHOPPING}, {"CampaignType": "Search, Shopping"}),
        ({"campaign_type": "Search New"}, {"CampaignType": "Search, New"}),
        ({"campaign_type": []}, {"CampaignType": "None"}),
        ({"languages": []}, {"Languages": []}),
        ({"languages": iter(["a", "b"])}, {"Languages": ["a", "b"]}),
        ({"settings": [None]}, {"Settings": [None]}),
        ({"bidding_scheme": cm.ManualCpcBiddingScheme()}, {"BiddingScheme": {"Type": "ManualCpc"}}),
        ({"bidding_scheme": cm.BiddingScheme()}, {"BiddingScheme": {"Type": "BiddingScheme"}}),
        (
            {"bidding_scheme": cm.ManualCpaBiddingScheme(type="x")},
            {"BiddingScheme": {"Type": "ManualCpaBiddingScheme"}},
        ),
        (
            {"forward_compatibility_map": [cm.KeyValuePairOfstringstring(key="a", value=None)]},
            {"ForwardCompatibilityMap": [{"Key": "a", "Value": None}]},
        ),
    ],
)
def test_what_is_written(value: dict[str, Any], expected: dict[str, Any]) -> None:
    assert sent(cm.Campaign(**value)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"Id": "12"}', {"id": 12}),
        ('{"Id": 12}', {"id": 12}),
        ('{"GoalIds": ["1", 2]}', {"goal_ids": [1, 2]}),
        ('{"AudienceAdsBidAdjustment": "5"}', {"audience_ads_bid_adjustment": 5}),
        ('{"DailyBudget": 5}', {"daily_budget": 5.0}),
        ('{"DailyBudget": 0.1}', {"daily_budget": 0.1}),
        ('{"DailyBudget": "0.1"}', {"daily_budget": 0.1}),
        ('{"DailyBudget": "Infinity"}', {"daily_budget": math.inf}),
        ('{"DailyBudget": "-INF"}', {"daily_budget": -math.inf}),
        ('{"Status": "New"}', {"status": "New"}),
        ('{"CampaignType": "Search,Shopping"}', {"campaign_type": Flags(["Search", "Shopping"])}),
        ('{"CampaignType": "Search, New"}', {"campaign_type": Flags(["Search", "New"])}),
        ('{"CampaignType": "None"}', {"campaign_type": Flags()}),
        ('{"Settings": [null]}', {"settings": [None]}),
        ('{"BiddingScheme": {"MaxCpc": {"Amount": 1}, "Type": "TargetCpa"}}', None),
        ('{"BiddingScheme": {"Type": "TargetCpaBiddingScheme", "MaxCpc": {"Amount": 1}}}', None),
        ('{"ForwardCompatibilityMap": [{"key": "a", "Value": "b"}]}', {"forward_compatibility_map": [("a", "b")]}),
        ('{"Name": "first", "Name": "last"}', {"name": "last"}),
    ],
)
def test_what_is_read(text: str, expected: dict[str, Any] | None) -> None:
    found = received(text)
    if expected is None:
        scheme = cm.TargetCpaBiddingScheme(type="TargetCpa", max_cpc=cm.Bid(amount=1.0))
        assert found == cm.Campaign(bidding_scheme=scheme)
    elif "forward_compatibility_map" in expected:
        pairs = [cm.KeyValuePairOfstringstring(key=key, value=value) for key, value in expected.popitem()[1]]
        assert found == cm.Campaign(forward_compatibility_map=pairs)
    else:
        assert found == cm.Campaign(**expected)
        for name in expected:
            assert type(getattr(found, name)) is type(expected[name])


def test_times_keep_their_text() -> None:
    for text in ("2026-01-02T03:04:05.1234567", "2026-01-02T03:04:05.10+02:00", "0001-01-01T00:00:00"):
        assert sent(received({"StartDate": text})) == {"StartDate": text}


def test_decimals_keep_their_digits() -> None:
    operation = cm.OPERATIONS["AddConversionGoals"]
    for number in ("12.50", "79228162514264337593543950335", "-0.0001", "1e-30"):
        body = f'{{"ConversionGoals":[{{"Type":"Url","Revenue":{{"Value":{number}}}}}]}}'.encode()
        (goal,) = list(rest.decode_request(operation, body).body.conversion_goals or [])
        assert goal is not None
        assert goal.revenue == cm.ConversionGoalRevenue(value=Decimal(number))
        sent_back = rest.encode_request(operation, cm.AddConversionGoalsRequest(conversion_goals=[goal]))
        assert format(Decimal(number), "f").encode() in sent_back


def test_members_of_an_enumeration_are_read_as_such() -> None:
    ad = rest.decode_response(GET_ADS, b'{"Ads":[{"Type":"AppInstallAd"},{"Type":"Text"}]}').body.ads
    assert ad == [cm.AppInstallAd(type=cm.AdType.APP_INSTALL), cm.TextAd(type=cm.AdType.TEXT)]
    assert [type(each.type) for each in ad or () if each] == [cm.AdType, cm.AdType]


def test_short_forms_mean_different_classes_in_different_places() -> None:
    insights = ai.OPERATIONS["GetPerformanceInsightsDetailDataByAccountId"]
    body = b'{"Result":[{"Description":{"Parameters":[{"Type":"Text","SuggestedText":"s"}]}}]}'
    (result,) = list(rest.decode_response(insights, body).body.result or [])
    assert result is not None
    assert result.description.parameters == [ai.TextParameter(type=ai.ParameterType.TEXT, suggested_text="s")]


@pytest.mark.parametrize("says", ["NewAd", "Campaign", "", "TextAd2"])
def test_an_unknown_type_is_the_declared_one_and_is_kept(says: str) -> None:
    body = json.dumps({"Ads": [{"Type": says, "Status": "Paused", "New": {"a": [1.10, None]}}]}).encode()
    message = rest.decode_response(GET_ADS, body).body
    (ad,) = list(message.ads or [])
    assert type(ad) is cm.Ad
    assert (ad.status, ad.type) == (cm.AdStatus.PAUSED, says)
    assert json.loads(rest.encode_response(GET_ADS, message)) == json.loads(body)
    assert pickle.loads(pickle.dumps(message)) == message


def test_an_unknown_type_without_an_element_for_it_is_kept() -> None:
    operation = reporting.OPERATIONS["SubmitGenerateReport"]
    body = b'{"ReportRequest":{"Type":"NewReportRequest","ReportName":"r"}}'
    request = rest.decode_request(operation, body).body
    assert type(request.report_request) is reporting.ReportRequest
    assert rest.encode_request(operation, request) == body


def test_a_type_that_is_no_name_is_refused_where_there_is_no_element_for_it() -> None:
    operation = reporting.OPERATIONS["SubmitGenerateReport"]
    with pytest.raises(DecodeError, match=r"^ReportRequest\.Type: a number where a string is expected$"):
        rest.decode_request(operation, b'{"ReportRequest":{"Type":5}}')


def test_types_that_nobody_knows_leave_nothing_behind() -> None:
    def read(number: int) -> int:
        ads = ",".join(f'{{"Type":"New{each}"}}' for each in range(number))
        rest.decode_response(GET_ADS, f'{{"Ads":[{ads}]}}'.encode())
        gc.collect()
        return sum(type(each) is Plan for each in gc.get_objects())

    read(1)
    assert read(1) == read(100)


def test_unknown_properties_keep_their_digits() -> None:
    body = b'{"CampaignIds":[],"New":[1.10,1E+400,{"a":"b"},123456789012345678901234567890,true,null]}'
    response = rest.decode_response(ADD, body).body
    assert rest.encode_response(ADD, response) == body
    assert "1.10" not in repr(response)


def test_absent_type_is_the_declared_one() -> None:
    (ad,) = list(rest.decode_response(GET_ADS, b'{"Ads":[{"Id":"1"}]}').body.ads or [])
    assert ad == cm.Ad(id=1)


def test_pairs_may_be_an_object() -> None:
    item = "KeyValueOfstringstring"
    result = cm.AuditPointResult.from_dict({"Details": {"a": "1", "b": None}})
    assert [(type(each).__name__, each.key, each.value) for each in result.details or ()] == [
        (item, "a", "1"),
        (item, "b", None),
    ]
    assert result.to_dict() == {"Details": {"a": "1", "b": None}}
    result.details = [*(result.details or ()), *(result.details or ())]
    with pytest.raises(
        EncodeError, match=r"^AuditPointResult cannot be sent: Details: items that JSON has as an object"
    ):
        result.to_dict()


@pytest.mark.parametrize(
    ("details", "reason"),
    [
        ([], "Details: an array where an object is expected"),
        ({"a": "1", "b": 2}, "Details[1]: a number where a string is expected"),
    ],
)
def test_pairs_that_cannot_be_read_are_an_error_with_its_path(details: Any, reason: str) -> None:
    with pytest.raises(DecodeError) as caught:
        cm.AuditPointResult.from_dict({"Details": details})
    assert str(caught.value) == reason


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (cm.KeyValueOfstringstring(key="a"), "items that JSON has as an object need a value each"),
        (cm.KeyValueOfstringstring(value="a"), "items that JSON has as an object need a value each"),
        (cm.KeyValueOfstringstring(key=None, value="a"), "items that JSON has as an object need a value each"),
        (cm.KeyValueOfstringstring(key=5, value="a"), "items that JSON has as an object need a value each"),  # type: ignore[arg-type]
        (cm.Bid(), "Bid where KeyValueOfstringstring is wanted"),
        (None, "NoneType where KeyValueOfstringstring is wanted"),
    ],
)
def test_pairs_that_are_none_are_refused(item: Any, reason: str) -> None:
    with pytest.raises(EncodeError, match=f"^AuditPointResult cannot be sent: Details: {reason}"):
        cm.AuditPointResult(details=[item]).to_dict()


def test_types_without_elements_may_be_strings() -> None:
    request = reporting.TravelQueryInsightReportRequest(
        columns=[], scope=None, time=None, filter=reporting.TravelQueryInsightReportFilter()
    )
    assert request.to_dict()["Filter"] == ""
    as_object = {**request.to_dict(), "Filter": {}}
    assert reporting.TravelQueryInsightReportRequest.from_dict(request.to_dict()) == request
    assert reporting.TravelQueryInsightReportRequest.from_dict(as_object) == request
    assert reporting.TravelQueryInsightReportFilter().to_dict() == {}
    for given in ("x", 0, False, []):
        with pytest.raises(DecodeError, match=r"^Filter: .* where an object is expected$"):
            reporting.TravelQueryInsightReportRequest.from_dict({**as_object, "Filter": given})
    more = {**as_object, "Filter": {"New": 1}}
    assert reporting.TravelQueryInsightReportRequest.from_dict(more).to_dict() == more


def test_no_flags_are_not_a_flag_that_is_called_so() -> None:
    device = cm.ImportAdditionalField
    assert device.NONE in set(device)
    scalar = json_scalar(cm.Campaign.__types__, "cm:ImportAdditionalField")
    assert scalar
    assert (scalar.write([]), scalar.write(device.NONE)) == ('""', '"None"')
    assert (scalar.read(""), scalar.read("None")) == (Flags(), device.NONE)


def test_arrays_of_arrays() -> None:
    operation = billing.OPERATIONS["DistributeCoupons"]
    body = b'{"PartialErrors":[[{"Code":1},null],null,[]]}'
    assert rest.encode_response(operation, rest.decode_response(operation, body).body) == body


@pytest.mark.parametrize(
    ("campaign", "problem"),
    [
        (cm.Campaign(id=True), "Campaigns[0].Id: bool where int is wanted"),
        (cm.Campaign(id=2**63), "Campaigns[0].Id: out of the range of xs:long"),
        (cm.Campaign(name="\ud800"), "Campaigns[0].Name: the character U+D800 cannot be in JSON"),
        (cm.Campaign(name=5), "Campaigns[0].Name: int where str is wanted"),  # type: ignore[arg-type]
        (cm.Campaign(languages="ab"), "Campaigns[0].Languages: str where a list of items is wanted"),
        (cm.Campaign(languages=["a", 1]), "Campaigns[0].Languages[1]: int where str is wanted"),  # type: ignore[list-item]
        (
            cm.Campaign(campaign_type="a,b"),
            "Campaigns[0].CampaignType: a flag that is empty, or has white space or a comma in it",
        ),
        (cm.Campaign(bidding_scheme=cm.Bid()), "Campaigns[0].BiddingScheme: Bid where BiddingScheme is wanted"),  # type: ignore[arg-type]
        (
            cm.Campaign(_unknown=Unknown(None, (UnknownElement("n", 0, "<n/>"),))),
            "Campaigns[0]: has unknown elements that came as XML, which JSON cannot carry",
        ),
        (
            cm.Campaign(_unknown=Unknown(None, (), (UnknownProperty("n", b""),))),
            "Campaigns[0]: bytes where what JSON can have is wanted",
        ),
        (5, "Campaigns[0]: int where Campaign is wanted"),
    ],
)
def test_what_cannot_be_sent_is_refused_with_its_path(campaign: Any, problem: str) -> None:
    assert problems(campaign) == [problem]


def test_an_iterator_of_flags_is_sent_the_same_when_it_is_sent_again() -> None:
    request = cm.AddCampaignsRequest(
        account_id=1, campaigns=[cm.Campaign(name="n", campaign_type=iter(["Search", "New"]))]
    )
    first = rest.encode_request(ADD, request)
    assert json.loads(first)["Campaigns"] == [{"Name": "n", "CampaignType": "Search, New"}]
    assert rest.encode_request(ADD, request) == first
    assert b"<Name>n</Name>" in soap.encode_request(ADD, request)
    assert problems(cm.Campaign(campaign_type=iter(["a b"]), name=iter(["n"]))) == [  # type: ignore[arg-type]
        "Campaigns[0].Name: list_iterator where str is wanted",
        "Campaigns[0].CampaignType: a flag that is empty, or has white space or a comma in it",
    ]


def test_none_where_the_contract_has_no_nil() -> None:
    detail = cm.TargetSettingDetail(criterion_type_group=None)  # type: ignore[arg-type]
    assert problems(cm.Campaign(settings=[cm.TargetSetting(details=[detail])])) == [
        "Campaigns[0].Settings[0].Details[0].CriterionTypeGroup: None, but not nillable"
    ]


def test_all_problems_are_told() -> None:
    assert problems(cm.Campaign(id="1", name=1), cm.Campaign(name=2)) == [  # type: ignore[arg-type]
        "Campaigns[0].Id: str where int is wanted",
        "Campaigns[0].Name: int where str is wanted",
        "Campaigns[1].Name: int where str is wanted",
    ]


def test_what_contains_itself_is_refused() -> None:
    body: dict[str, Any] = {}
    body["a"] = body
    response = cm.AddCampaignsResponse(_unknown=Unknown(None, (), (UnknownProperty("n", body),)))
    with pytest.raises(EncodeError, match="nested too deeply"):
        rest.encode_response(ADD, response)


def test_soap_refuses_what_came_as_json() -> None:
    response = rest.decode_response(ADD, b'{"New": 1}').body
    with pytest.raises(EncodeError, match="unknown properties that came as JSON"):
        soap.encode_response(ADD, response)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not JSON: Expecting value at line 1, column 1"),
        (b'{"Campaigns": [', "not JSON: Expecting value at line 1, column 16"),
        (b"\xff", "not JSON: no text"),
        (b'{"CampaignIds": NaN}', "not JSON: NaN and Infinity are no numbers there"),
        (b"[]", "an array where an object is expected"),
        (b"null", "null where an object is expected"),
        (b'"x"', "a string where an object is expected"),
        (b'{"CampaignIds": {}}', "CampaignIds: an object where an array is expected"),
        (b'{"CampaignIds": ["1", "x"]}', "CampaignIds[1]: not an xs:long"),
        (b'{"CampaignIds": [1.0]}', "CampaignIds[0]: a number where an integer is expected"),
        (b'{"CampaignIds": [true]}', "CampaignIds[0]: a boolean where an integer is expected"),
        (b'{"CampaignIds": [9223372036854775808]}', "CampaignIds[0]: out of the range of xs:long"),
        (b'{"PartialErrors": [null, {"Message": 5}]}', "PartialErrors[1].Message: a number where a string is expected"),
        (b'{"PartialErrors": [{"Type": 5}]}', "PartialErrors[0].Type: a number where a string is expected"),
        (b'{"PartialErrors": [[]]}', "PartialErrors[0]: an array where an object is expected"),
        (b'{"CampaignIds": [' + b"1" * 5000 + b"]}", "a number of more digits than Python reads"),
        (b'{"CampaignIds": [1e9999999999999999999]}', "a number with an exponent that Python cannot read"),
        (b'{"New": -1.5E-9999999999999999999}', "a number with an exponent that Python cannot read"),
        (b"[" * 200_000, "nested too deeply"),
        (b'{"New":' * 200_000, "nested too deeply"),
    ],
)
def test_what_cannot_be_read_is_an_error_with_its_path(data: bytes, reason: str) -> None:
    with pytest.raises(DecodeError) as raised:
        rest.decode_response(ADD, data)
    assert (str(raised.value), raised.value.data) == (reason, data)
    assert raised.value.__context__ is None


def test_numbers_with_large_exponents_are_read_and_kept() -> None:
    campaign = received('{"DailyBudget": 1e-999999999999999999, "New": 1E+999999999999999999}')
    assert campaign.daily_budget == 0.0
    assert campaign.to_dict() == {"DailyBudget": 0.0, "New": Decimal("1E+999999999999999999")}
    with pytest.raises(DecodeError, match=r"^a number with an exponent that Python cannot read$"):
        rest.decode_request(ADD, b'{"New": 1e9999999999999999999}')


def test_what_is_no_number_is_refused_in_a_dict_too() -> None:
    with pytest.raises(DecodeError, match=r"^DailyBudget: a Decimal that is no number$"):
        cm.Campaign.from_dict({"DailyBudget": Decimal("sNaN")})


def test_numbers_do_not_depend_on_the_context_of_decimals() -> None:
    with localcontext() as context:
        context.traps[FloatOperation] = True
        values = {"DailyBudget": 0.1, "New": 1.5}
        assert cm.Campaign.from_dict(values).to_dict() == values


@pytest.mark.parametrize("number", ["1e999999999999999999", "-1e-999999999999999999", "1e10000"])
def test_a_decimal_of_more_digits_than_anybody_writes_is_refused(number: str) -> None:
    revenue = cm.ConversionGoalRevenue(value=Decimal(number))
    with pytest.raises(EncodeError, match=r"Value: a Decimal of more than 10000 digits$"):
        revenue.to_dict()


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ('{"DailyBudget": 1e400}', "DailyBudget: out of the range of xs:double"),
        ('{"DailyBudget": -1e999999999999999999}', "DailyBudget: out of the range of xs:double"),
        ('{"Name": 1e999999999999999999}', "Name: a number where a string is expected"),
        ('{"DailyBudget": true}', "DailyBudget: a boolean where a number is expected"),
        ('{"IsPolitical": "true"}', "IsPolitical: a string where a boolean is expected"),
        ('{"IsPolitical": 1}', "IsPolitical: a number where a boolean is expected"),
        ('{"StartDate": "yesterday"}', "StartDate: not an xs:dateTime"),
        ('{"Status": 1}', "Status: a number where a string is expected"),
        ('{"CampaignType": ["Search"]}', "CampaignType: an array where a string is expected"),
        ('{"BiddingScheme": "x"}', "BiddingScheme: a string where an object is expected"),
    ],
)
def test_values_of_another_kind_are_refused(value: str, reason: str) -> None:
    with pytest.raises(DecodeError) as raised:
        received(value)
    assert str(raised.value) == f"Campaigns[0].{reason}"


def test_many_items() -> None:
    response = cm.AddCampaignsResponse(campaign_ids=range(100_000))
    assert rest.decode_response(ADD, rest.encode_response(ADD, response)).body.campaign_ids == [*range(100_000)]


def test_any_encoding_of_unicode_is_read() -> None:
    for encoding in ("utf-8-sig", "utf-16", "utf-32-le"):
        data = '{"CampaignIds": ["1"]}'.encode(encoding)
        assert rest.decode_response(ADD, data).body.campaign_ids == [1]


FAULTS = [
    (
        customers.OPERATIONS["GetUser"],
        {"TrackingId": "t", "Type": "AdApiFaultDetail", "Errors": [{"Code": 105, "Message": "m"}]},
        customers.AdApiFaultDetailException,
    ),
    (
        customers.OPERATIONS["GetUser"],
        {"TrackingId": "t", "OperationErrors": [{"Code": 105, "Message": "m"}]},
        customers.ApiFaultException,
    ),
    (ADD, {"TrackingId": "t", "Errors": [{"Code": 105, "Message": "m"}]}, cm.AdApiFaultDetailException),
    (
        ADD,
        {"TrackingId": "t", "BatchErrors": [], "OperationErrors": [{"Code": 105, "Message": "m"}]},
        cm.ApiFaultDetailException,
    ),
    (
        cm.OPERATIONS["AddAds"],
        {"EditorialErrors": [{"Code": 105, "Message": "m"}], "BatchErrors": [], "TrackingId": "t"},
        cm.EditorialApiFaultDetailException,
    ),
]


@pytest.mark.parametrize("status", [None, 400, 401, 403, 429, 500])
@pytest.mark.parametrize("wrapped", [False, True])
@pytest.mark.parametrize(("operation", "body", "expected"), FAULTS)
def test_faults_are_raised(
    operation: Any, body: dict[str, Any], expected: type[ServiceFault], wrapped: bool, status: int | None
) -> None:
    data = json.dumps({"ApplicationFault": body} if wrapped else body).encode()
    with pytest.raises(ServiceFault) as raised:
        rest.decode_response(operation, data, {"trackingid": "h"}, status=status)
    fault = raised.value
    assert type(fault) is expected
    assert (fault.codes, fault.tracking_id, fault.headers) == ((105,), "t", {"TrackingId": "h"})
    assert fault.code == str(status) if status else fault.code == expected.__name__.removesuffix("Exception")
    again = pickle.loads(pickle.dumps(fault))
    assert (type(again), again.detail) == (expected, fault.detail)
    sent_back = json.loads(rest.encode_fault(operation, fault))
    assert sent_back.keys() == body.keys() | {"Type"}
    assert type(fault).__name__ == f"{sent_back['Type']}Exception"


@pytest.mark.parametrize(
    ("operation", "body", "expected"),
    [
        # What an object says to be counts for more than what it has.
        (
            customers.OPERATIONS["GetUser"],
            {"Type": "ApiFault", "TrackingId": "t", "Errors": []},
            customers.ApiFaultException,
        ),
        # The most of the properties count, and where those are as many, the fault that has fewer others.
        (
            cm.OPERATIONS["AddAds"],
            {"Errors": [], "BatchErrors": [], "EditorialErrors": []},
            cm.EditorialApiFaultDetailException,
        ),
        (ADD, {"Errors": [], "BatchErrors": [], "OperationErrors": []}, cm.ApiFaultDetailException),
        (cm.OPERATIONS["AddAds"], {"Errors": [], "BatchErrors": []}, cm.AdApiFaultDetailException),
        # What every fault has is no sign of any.
        (ADD, {"TrackingId": "t"}, ServiceFault),
    ],
)
def test_a_fault_is_the_one_that_is_most_like_it(
    operation: Any, body: dict[str, Any], expected: type[ServiceFault]
) -> None:
    with pytest.raises(ServiceFault) as caught:
        rest.decode_response(operation, json.dumps(body).encode(), status=400)
    assert type(caught.value) is expected


@pytest.mark.parametrize("says", ["Detail", "ApiFaultDetail"])
def test_a_fault_says_what_it_is_in_either_form(says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(wire_of(ADD.types).discriminators, cm.ApiFaultDetail.__type__, "Detail")  # type: ignore[arg-type]
    with pytest.raises(cm.ApiFaultDetailException):
        rest.decode_response(ADD, json.dumps({"Type": says, "Errors": []}).encode(), status=400)


def test_a_response_that_looks_like_a_fault_is_none_unless_the_status_says_so() -> None:
    operation = customers.OPERATIONS["AddClientLinks"]
    body = b'{"OperationErrors":[{"Code":1}]}'
    assert rest.decode_response(operation, body).body.operation_errors
    assert rest.decode_response(operation, body, status=200).body.operation_errors
    with pytest.raises(customers.ApiFaultException):
        rest.decode_response(operation, body, status=400)


def test_what_is_wrapped_as_a_fault_is_one() -> None:
    with pytest.raises(ServiceFault) as caught:
        rest.decode_response(ADD, b'{"ApplicationFault":{"New":1}}')
    assert type(caught.value) is ServiceFault


@pytest.mark.parametrize("data", [b"[]", b"null", b'"text"', b'{"Message":5}'])
def test_a_fault_without_a_message_is_kept_as_it_came(data: bytes) -> None:
    with pytest.raises(ServiceFault) as caught:
        rest.decode_response(ADD, data, status=500)
    assert caught.value.code == "500"
    assert rest.encode_fault(ADD, caught.value) == data


def test_the_message_of_a_fault_is_where_the_api_has_it() -> None:
    assert rest.encode_fault(ADD, ServiceFault(ADD, "400", "text")) == b'{"Message":"text"}'
    elements = dataclasses.replace(ADD.api.error_elements, message="Reason")
    other = dataclasses.replace(ADD, api=ADD.api._replace(error_elements=elements))
    assert rest.encode_fault(other, ServiceFault(other, "400", "text")) == b'{"Reason":"text"}'
    with pytest.raises(ServiceFault) as caught:
        rest.decode_response(other, b'{"Reason":"text"}', status=400)
    assert caught.value.fault_string == "text"


def test_a_fault_that_json_cannot_carry_is_refused() -> None:
    fault = ServiceFault(ADD, "400", "", cm.ApiFaultDetail(tracking_id="\ud800"))
    with pytest.raises(
        EncodeError, match=r"^Fault cannot be sent: TrackingId: the character U\+D800 cannot be in JSON"
    ):
        rest.encode_fault(ADD, fault)
    with pytest.raises(EncodeError, match=r"^Fault cannot be sent: text that JSON cannot carry"):
        rest.encode_fault(ADD, ServiceFault(ADD, "400", "\ud800"))
    body: dict[str, Any] = {}
    body["a"] = body
    detail = cm.ApiFaultDetail(_unknown=Unknown(None, (), (UnknownProperty("n", body),)))
    with pytest.raises(EncodeError, match="nested too deeply"):
        rest.encode_fault(ADD, ServiceFault(ADD, "400", "", detail))


def test_an_undeclared_fault_keeps_its_content() -> None:
    data = b'{"Message":"Authorization has been denied for this request.","Extra":1}'
    with pytest.raises(ServiceFault) as raised:
        rest.decode_response(ADD, data, status=401)
    fault = raised.value
    assert (type(fault), fault.code, fault.detail) == (ServiceFault, "401", None)
    assert fault.fault_string == "Authorization has been denied for this request."
    assert rest.encode_fault(ADD, fault) == data
    assert rest.decode_response(ADD, data, status=200).body != cm.AddCampaignsResponse()


LONG = {"title": "x" * 400}


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"Message": "No."}, "No."),
        ({"statusCode": 401, "message": "Access denied"}, "Access denied"),
        ({"error": {"code": "x", "message": "Access denied"}}, "Access denied"),
        ({"inner": {"message": "inner"}, "Message": " ", "message": "outer"}, "outer"),
        ({"errors": [None, {"Message": "first"}, {"Message": "second"}]}, "first"),
        ({"ApplicationFault": {"Message": "No."}}, "No."),
        ({"message": {"value": "No."}}, '{"message":{"value":"No."}}'),
        ({"error": "invalid_token"}, '{"error":"invalid_token"}'),
        (["No."], '["No."]'),
        ("No.", '"No."'),
        (LONG, f'{{"title":"{"x" * 289}…'),
        ({"a": [{"password": "p", "DEVELOPERTOKEN": {"b": 1}}]}, '{"a":[{"password":"***","DEVELOPERTOKEN":"***"}]}'),
        ({}, "HTTP 401"),
        ("", "HTTP 401"),
        (None, "HTTP 401"),
    ],
)
def test_an_undeclared_fault_says_something(body: Any, text: str) -> None:
    with pytest.raises(ServiceFault) as raised:
        rest.decode_response(ADD, json.dumps(body).encode(), status=401)
    assert raised.value.fault_string == text
    assert len(text) <= 300
    assert str(raised.value) == f"AddCampaigns: {text} (401)"
    assert json.loads(raised.value.detail_json or "") == body


def test_a_response_with_errors_of_its_own_is_no_fault() -> None:
    operation = cm.OPERATIONS["AddCampaigns"]
    body = b'{"CampaignIds":[null],"PartialErrors":[{"Code":1,"Type":"BatchError"}]}'
    response = rest.decode_response(operation, body, {"TRACKINGID": "x"})
    assert response.body.campaign_ids == [None]
    assert response.headers == {"TrackingId": "x"}


def test_details_of_other_faults_cannot_be_sent() -> None:
    fault = ServiceFault(ADD, "400", "", customers.ApiFault())
    with pytest.raises(EncodeError, match="ApiFault is not the detail of a fault of AddCampaigns"):
        rest.encode_fault(ADD, fault)
    with pytest.raises(EncodeError, match="TrackingId: int where str is wanted"):
        rest.encode_fault(ADD, ServiceFault(ADD, "400", "", cm.ApiFaultDetail(tracking_id=1)))  # type: ignore[arg-type]


def test_headers_travel_as_those_of_http() -> None:
    headers = {"AuthenticationToken": "a", "DeveloperToken": "d", "CustomerId": None, "CustomerAccountId": "2"}
    sent_headers = rest.request_headers(ADD, headers)
    assert sent_headers == {
        "Accept": "application/json",
        "Content-Type": "application/json",
        "Authorization": "Bearer a",
        "DeveloperToken": "d",
        "CustomerAccountId": "2",
    }
    lower = {name.lower(): value for name, value in sent_headers.items()}
    assert rest.decode_request(ADD, b"{}", lower).headers == {
        "AuthenticationToken": "a",
        "DeveloperToken": "d",
        "CustomerAccountId": "2",
    }
    assert "Bearer a" not in repr(sent_headers)
    assert "Authorization" not in rest.request_headers(ADD, {"AuthenticationToken": None})
    assert rest.decode_request(ADD, b"{}", {"Authorization": "Basic a"}).headers == {}
    assert rest.decode_request(cm12.OPERATIONS["AddCampaigns"], b"{}", lower).headers == {}
    assert rest.response_headers(ADD, {"TrackingId": None}) == {"Content-Type": "application/json"}
    assert rest.response_headers(ADD, {"TrackingId": "t"}) == {"Content-Type": "application/json", "TrackingId": "t"}


def test_headers_of_a_response_are_checked() -> None:
    with pytest.raises(EncodeError, match=r"Header\.Token: not a header of this message"):
        rest.encode_response(ADD, cm.AddCampaignsResponse(), {"Token": "t"})
    with pytest.raises(EncodeError, match=r"Header\.Token: not a header of this message"):
        rest.encode_fault(ADD, ServiceFault(ADD, "400", ""), {"Token": "t"})


@pytest.mark.parametrize("value", [None, cm.AddCampaignsResponse(), "text", cm.AddCampaignsRequest])
def test_only_the_message_of_the_operation_is_sent(value: Any) -> None:
    with pytest.raises(EncodeError, match=f"{type(value).__name__} where AddCampaignsRequest is wanted"):
        rest.encode_request(ADD, value)


def test_an_operation_is_asked_for_below_the_path_of_its_service() -> None:
    assert rest.endpoint(ADD) == ("POST", "/CampaignManagement/v13/Campaigns")


@pytest.mark.parametrize("value", ["a\r\nb", "é", " a", 5])
def test_headers_that_http_cannot_have_are_refused(value: Any) -> None:
    with pytest.raises(EncodeError) as raised:
        rest.encode_request(ADD, cm.AddCampaignsRequest(), {"DeveloperToken": value, "Password": "x"})
    assert [problem.path for problem in raised.value.problems] == ["Header.Password", "Header.DeveloperToken"]
    assert "a\r" not in str(raised.value)


def test_a_version_without_rest() -> None:
    operation = cm12.OPERATIONS["AddCampaigns"]
    with pytest.raises(ValueError, match="has no REST interface"):
        rest.endpoint(operation)
    campaign = cm12.Campaign(id=1, bidding_scheme=cm12.ManualCpcBiddingScheme(type="x"))
    assert campaign.to_dict() == {"BiddingScheme": {"@type": "ManualCpcBiddingScheme", "Type": "x"}, "Id": 1}
    assert cm12.Campaign.from_dict(campaign.to_dict()) == campaign


def test_dicts_are_made_and_read() -> None:
    campaign = cm.Campaign(id=1, name="n", daily_budget=0.1, status=None)
    assert campaign.to_dict() == {"Id": "1", "Name": "n", "DailyBudget": 0.1, "Status": None}
    assert cm.Campaign.from_dict({"Id": 1, "Name": "n", "DailyBudget": 0.1, "Status": None}) == campaign
    assert type(cm.Ad.from_dict({"Type": "Text"})) is cm.TextAd
    with pytest.raises(DecodeError, match=r"^Id: not an xs:long$"):
        cm.Campaign.from_dict({"Id": "x"})
    with pytest.raises(EncodeError, match=r"^Campaign cannot be sent: Id: str where int is wanted$"):
        cm.Campaign(id="x").to_dict()  # type: ignore[arg-type]
