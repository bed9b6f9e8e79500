"""Partial errors: what became of each item, for every operation that says so."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest
from bingads_bindings import UNSET, Credentials
from bingads_bindings.elements import Element
from bingads_bindings.operation import Operation
from bingads_bindings.partial import Outcomes, outcomes
from bingads_bindings.record import Record
from bingads_bindings.shapes import shape_of
from bingads_bindings.testing import FakeService
from bingads_bindings.v13 import campaign_management as cm
from bingads_bindings.v13 import customer_management
from hypothesis import given
from hypothesis import strategies as st

from tests.support.contracts import OPERATIONS, ROOT
from tests.support.golden import Golden
from tests.support.package import operations

ITEMS_SENT = 3

COUNTS = {
    "ApplyCustomerListItems": 1,
    "GetAnnotationOptOut": 0,
    "GetAssetGroupsByCampaignId": 0,
    "GetBulkDownloadStatus": 0,
    "GetBulkUploadStatus": 0,
    "GetDataExclusionsByAccountId": 0,
    "GetSeasonalityAdjustmentsByAccountId": 0,
    "GetUetTagAuthKey": 0,
}
"""How many items an operation has that takes no list of them."""


def error_class(operation: Operation[Any, Any], element: Element) -> type[Record] | None:
    """The class of the errors in a list of them, or in a list of such lists."""
    types, name = operation.types, element.type
    while name in types.arrays:
        name = types.arrays[name].type
    is_list_of_errors = name != element.type and name.endswith(("Error", "ErrorCollection"))
    return types.find(name) if is_list_of_errors and "HealthCheck" not in name else None


def error_lists(operation: Operation[Any, Any]) -> dict[str, type[Record]]:
    """The response's lists of errors: attribute and class."""
    found = ((element.attribute, error_class(operation, element)) for element in operation.response.__elements__)
    return {attribute: cls for attribute, cls in found if cls is not None}


WITH_ERRORS = tuple(each for each in OPERATIONS if error_lists(operations(*each[:2])[each[2]]))
WITHOUT = tuple(each for each in OPERATIONS if each not in WITH_ERRORS)


def with_lists(message: type[Record], entry: Callable[[Element, int], object]) -> Record:
    """A message with as many entries in each of its lists, and within each of its records."""
    types, values = message.__types__, dict[str, Any]()
    for element in message.__elements__:
        if element.type in types.arrays:
            values[element.attribute] = [entry(types.arrays[element.type], index) for index in range(ITEMS_SENT)]
        elif element.type in types.classes and issubclass(found := types.find(element.type), Record):
            values[element.attribute] = with_lists(found, entry)
    return message(**values)


def name_or_number(item: Element, index: int) -> object:
    """What stands for an entry: a number for an id, else a string."""
    return 100 + index if item.type == "xs:long" else f"{item.name} {index}"


def sent_and_received(operation: Operation[Any, Any], **errors: object) -> tuple[Record, Record]:
    """A request with items, and the response to it with these errors."""
    reply = with_lists(operation.response, name_or_number)
    for attribute in error_lists(operation):
        setattr(reply, attribute, errors.get(attribute))
    return with_lists(operation.request, name_or_number), reply


def test_how_many_operations_say_what_became_of_each_item() -> None:
    counts = Counter(version for version, _, _ in WITH_ERRORS)
    assert counts == {"v12": 83, "v13": 164}


def test_which_lists_belong_together(golden: Golden) -> None:
    lines: dict[str, list[str]] = {}
    for version, service, name in sorted(WITH_ERRORS):
        shape = shape_of(operations(version, service)[name])
        items = ".".join(shape.items) + (" (one)" if shape.single else "")
        children = f", each {shape.children} -> {shape.child_results or 'nothing'}" if shape.children else ""
        lines.setdefault(f"{version}.txt", []).append(
            f"{service} {name}: {items or 'nothing'} -> {shape.results or 'nothing'}{children}\n"
        )
    golden.check(ROOT / "tests/golden/partial_errors", "*.txt", {name: "".join(each) for name, each in lines.items()})


@pytest.mark.parametrize(("version", "service", "name"), WITH_ERRORS)
def test_all_is_well(version: str, service: str, name: str) -> None:
    operation = operations(version, service)[name]
    for none in (None, UNSET, []):
        request, reply = sent_and_received(operation, **dict.fromkeys(error_lists(operation), none))
        found = outcomes(request, reply)
        assert [outcome.index for outcome in found] == list(range(COUNTS.get(name, ITEMS_SENT)))
        assert found.ok
        assert found.succeeded == tuple(found)
        assert found.failed == found.errors == found.unplaced == ()


@pytest.mark.parametrize(("version", "service", "name"), WITH_ERRORS)
def test_one_item_fails(version: str, service: str, name: str) -> None:
    operation = operations(version, service)[name]
    count = COUNTS.get(name, ITEMS_SENT)
    for attribute, cls in error_lists(operation).items():
        error: Any = cls(code=1042, message="No.")
        whole_call = "index" not in dir(cls)
        if not whole_call:
            error.index = 1
        element = next(each for each in operation.response.__elements__ if each.attribute == attribute)
        by_position = operation.types.arrays[element.type].type in operation.types.arrays
        errors = [None, [error], None] if by_position else [error]
        found = outcomes(*sent_and_received(operation, **{attribute: errors}))
        assert len(found) == count
        assert [each.record for each in found.errors] == [error]
        if by_position or not whole_call:
            assert [outcome.index for outcome in found.failed] == {ITEMS_SENT: [1], 1: [0], 0: []}[count]
            assert [each.record for each in found.unplaced] == ([] if count else [error])
        else:
            assert found.failed == tuple(found)
            assert [each.record for each in found.unplaced] == [error]


@pytest.mark.parametrize(("version", "service", "name"), WITHOUT)
def test_the_others_are_all_or_nothing(version: str, service: str, name: str) -> None:
    operation = operations(version, service)[name]
    with pytest.raises(ValueError, match=rf"{name} has no partial errors"):
        outcomes(operation.request(), operation.response())


def shapes(without: str = "") -> list[object]:
    """The shapes of all operations, without one of the types whose lists are said to correspond to the items."""
    found = [operations(version, service)[name] for version, service, name in WITH_ERRORS]
    results = found[0].api.item_results
    fewer = results._replace(corresponding_types=results.corresponding_types - {without})
    return [shape_of(replace(each, api=each.api._replace(item_results=fewer))) for each in found]


def test_every_type_in_the_configuration_is_needed() -> None:
    listed = cm.OPERATIONS["AddCampaigns"].api.item_results.corresponding_types
    assert listed
    assert [name for name in listed if shapes(without=name) == shapes()] == []


def test_where_the_contract_leaves_a_choice_none_is_made() -> None:
    """Of several collections in an item none is the one of its errors, of several records none holds the items."""
    ad_groups = replace(cm.OPERATIONS["AddAdGroups"], response_name="UpdateAdExtensionsResponse")
    assert (shape_of(ad_groups).items, shape_of(ad_groups).children) == (("ad_groups",), None)
    records = customer_management.OPERATIONS["SignupCustomer"]
    assert (shape_of(records).items, shape_of(records).single) == ((), False)


# The operations that the documentation tells most of.


def batch_error(index: int | None, code: int = 1042) -> cm.BatchError:
    return cm.BatchError(code=code, error_code="Invalid", message="No.", index=UNSET if index is None else index)


def summary(found: Outcomes[Any]) -> list[object]:
    """The id of each item, or the codes of its errors."""
    return [outcome.id if outcome.ok else [error.code for error in outcome.errors] for outcome in found]


def test_items_and_ids() -> None:
    campaigns = [cm.Campaign(name="Shoes"), None, cm.Campaign(name="Hats"), cm.Campaign(name="Belts")]
    reply = cm.AddCampaignsResponse(
        campaign_ids=[11, None, None, 14],
        partial_errors=[batch_error(2, 1), batch_error(1, 2), None, batch_error(2, 3)],
    )
    found = outcomes(campaigns, reply)
    assert summary(found) == [11, [2], [1, 3], 14]
    assert [outcome.item for outcome in found] == campaigns
    assert [outcome.item for outcome in found.failed] == campaigns[1:3]
    assert found[0].result == 11
    assert found[-1] == found[3]
    assert [outcome.id for outcome in found[2:]] == [None, 14]
    assert [error.code for error in found.errors] == [2, 1, 3]
    assert outcomes(cm.AddCampaignsRequest(account_id=1, campaigns=campaigns), reply) == found


def test_of_several_lists_the_ids_are_chosen() -> None:
    reply = cm.AddKeywordsResponse(
        inherited_bid_strategy_types=["ManualCpc", None],
        keyword_ids=[1, None],
        partial_errors=[batch_error(1)],
    )
    assert summary(outcomes([cm.Keyword(text="shoes"), cm.Keyword(text="")], reply)) == [1, [1042]]


def test_of_several_lists_the_first_holds_the_items() -> None:
    request = cm.GetAdsByIdsRequest(ad_group_id=1, ad_ids=[5, 6, 7], ad_types=[cm.AdType.TEXT])
    ads = [cm.TextAd(id=5), None, cm.TextAd(id=7)]
    found = outcomes(request, cm.GetAdsByIdsResponse(ads=ads, partial_errors=[batch_error(1)]))
    assert summary(found) == [5, [1042], 7]
    assert [outcome.result for outcome in found] == ads


def test_what_was_deleted_has_no_result() -> None:
    found = outcomes([5, 6], cm.DeleteCampaignsResponse(partial_errors=[batch_error(1)]))
    assert [(outcome.item, outcome.result, outcome.id, outcome.ok) for outcome in found] == [
        (5, UNSET, None, True),
        (6, UNSET, None, False),
    ]


@pytest.mark.parametrize("ids", [[1, None, 3], [1, 2], [1, 2, 3, 4], [], None, UNSET])
def test_an_item_without_its_id_has_failed(ids: Any) -> None:
    """Also where no error says so; of ids that are not as many as the items nobody knows whose they are."""
    found = outcomes([cm.Campaign(name=name) for name in "abc"], cm.AddCampaignsResponse(campaign_ids=ids))
    assert [outcome.ok for outcome in found] == ([True, False, True] if ids == [1, None, 3] else [False] * 3)
    assert not found.errors


def test_sites_within_campaigns_have_no_errors_of_their_own() -> None:
    sites = [cm.CampaignNegativeSites(campaign_id=each, negative_sites=["a.example", "b c"]) for each in (1, 2)]
    errors = [batch_error(1, 1), batch_error(1, 2)]
    found = outcomes(sites, cm.SetNegativeSitesToCampaignsResponse(partial_errors=errors))
    assert [(outcome.ok, len(outcome.errors), outcome.children) for outcome in found] == [(True, 0, ()), (False, 2, ())]


def test_associations_of_ad_extensions() -> None:
    pairs = [cm.AdExtensionIdToEntityIdAssociation(ad_extension_id=1, entity_id=each) for each in (7, 8)]
    for reply in (
        cm.SetAdExtensionsAssociationsResponse(partial_errors=[batch_error(0)]),
        cm.DeleteAdExtensionsAssociationsResponse(partial_errors=[batch_error(0)]),
    ):
        assert [outcome.item for outcome in outcomes(pairs, reply).failed] == pairs[:1]


def test_identities_of_ad_extensions() -> None:
    """Errors of the items within an extension are the extension's, as the contract does not say which these are."""
    nested = cm.BatchErrorCollection(
        index=1,
        code=None,
        message=None,
        batch_errors=[batch_error(0), cm.EditorialError(code=3, message="No.", index=4)],
    )
    reply = cm.AddAdExtensionsResponse(
        ad_extension_identities=[cm.AdExtensionIdentity(id=21, version=1), None], nested_partial_errors=[nested]
    )
    found = outcomes([cm.CalloutAdExtension(text="Free"), cm.PriceAdExtension()], reply)
    assert summary(found) == [21, [1042, 3]]
    assert found[0].result == cm.AdExtensionIdentity(id=21, version=1)
    assert found[1].children == ()


def test_records_that_come_back() -> None:
    tag = cm.UetTag(id=9, name="Shop")
    found = outcomes([cm.UetTag(name="Shop"), cm.UetTag()], cm.AddUetTagsResponse(uet_tags=[tag, None]))
    assert [(outcome.id, outcome.result, outcome.ok) for outcome in found] == [(9, tag, True), (None, None, False)]


def test_a_list_that_need_not_correspond_is_not_paired() -> None:
    reply = cm.GetLabelAssociationsByLabelIdsResponse(
        label_associations=[cm.LabelAssociation(label_id=1, entity_id=entity) for entity in (4, 5)]
    )
    assert [(outcome.result, outcome.ok) for outcome in outcomes([1, 2], reply)] == [(UNSET, True), (UNSET, True)]


def negative_keywords(*texts: str) -> list[cm.NegativeKeyword]:
    return [cm.NegativeKeyword(text=text) for text in texts]


def test_nested_ids_and_errors() -> None:
    entities = [
        cm.EntityNegativeKeyword(entity_id=1, negative_keywords=negative_keywords("a", "b")),
        cm.EntityNegativeKeyword(entity_id=2, negative_keywords=negative_keywords("c")),
        cm.EntityNegativeKeyword(entity_id=3, negative_keywords=None),
        None,
    ]
    reply = cm.AddNegativeKeywordsToEntitiesResponse(
        negative_keyword_ids=[cm.IdCollection(ids=[31, None]), None, cm.IdCollection(ids=[]), cm.IdCollection()],
        nested_partial_errors=[
            cm.BatchErrorCollection(index=0, code=None, batch_errors=[batch_error(1, 5), batch_error(7, 6)]),
            cm.BatchErrorCollection(index=1, code=8, message="No such campaign.", batch_errors=None),
        ],
    )
    found = outcomes(entities, reply)
    assert [outcome.ok for outcome in found] == [False, False, True, True]
    first, second, third, fourth = found
    assert [(child.index, child.item.text, child.id, child.ok) for child in first.children] == [
        (0, "a", 31, True),
        (1, "b", None, False),
    ]
    assert [error.code for error in first.children[1].errors] == [5]
    assert [error.code for error in first.errors] == [6]
    assert [error.code for error in second.errors] == [8]
    assert [(child.errors, child.ok) for child in second.children] == [((), False)]
    assert third.children == fourth.children == ()
    assert sorted(error.code or 0 for error in found.errors) == [5, 6, 8]


def test_nested_errors_without_ids() -> None:
    entities = [cm.EntityNegativeKeyword(entity_id=1, negative_keywords=negative_keywords("a", "b"))]
    nested = cm.BatchErrorCollection(index=0, batch_errors=[batch_error(0)])
    (found,) = outcomes(entities, cm.DeleteNegativeKeywordsFromEntitiesResponse(nested_partial_errors=[nested]))
    assert [(child.ok, child.result) for child in found.children] == [(False, UNSET), (True, UNSET)]
    assert not found.ok
    assert found.errors == ()


def test_an_error_of_the_whole_call_is_of_nested_items_too() -> None:
    entities = [cm.EntityNegativeKeyword(entity_id=1, negative_keywords=negative_keywords("a"))]
    whole = cm.BatchErrorCollection(code=9, message="No.")
    found = outcomes(entities, cm.DeleteNegativeKeywordsFromEntitiesResponse(nested_partial_errors=[whole]))
    assert [outcome.ok for outcome in (found[0], *found[0].children)] == [False, False]
    assert found[0].errors == ()
    assert [error.code for error in found.unplaced] == [9]


def test_all_or_nothing() -> None:
    """The service gives no ids if one action fails, whether or not it gives errors for the others."""
    actions = [cm.AdGroupCriterionAction(action=cm.ItemAction.ADD) for _ in range(3)]
    reply = cm.ApplyProductPartitionActionsResponse(ad_group_criterion_ids=[None] * 3, partial_errors=[batch_error(1)])
    found = outcomes(actions, reply)
    assert found.succeeded == ()
    assert [len(outcome.errors) for outcome in found] == [0, 1, 0]


def test_errors_by_position() -> None:
    error = customer_management.OperationError
    links = [customer_management.ClientLink(name=name) for name in "abc"]
    reply = customer_management.AddClientLinksResponse(
        operation_errors=None, partial_errors=[None, [error(code=1, message="No."), error(code=2)], []]
    )
    assert summary(outcomes(links, reply)) == [None, [1, 2], None]
    reply.operation_errors = [error(code=3, message="Not at all.")]
    found = outcomes(links, reply)
    assert [outcome.ok for outcome in found] == [False] * 3
    assert [each.code for each in found.unplaced] == [3]


def test_more_errors_by_position_than_items() -> None:
    error = customer_management.OperationError(code=1, message="No.")
    reply = customer_management.UpdateClientLinksResponse(partial_errors=[[], [error]])
    found = outcomes([customer_management.ClientLink()], reply)
    assert found[0].ok
    assert not found.ok
    assert [each.record for each in found.unplaced] == [error]


def test_one_record_is_one_item() -> None:
    audience = cm.CustomerList(id=1)
    request = cm.ApplyCustomerListItemsRequest(customer_list_audience=audience)
    reply = cm.ApplyCustomerListItemsResponse(
        partial_errors=[batch_error(0, 1), batch_error(8, 2), batch_error(None, 3)]
    )
    (found,) = outcomes(request, reply)
    assert found.item is audience
    assert [error.code for error in found.errors] == [1, 2, 3]
    assert outcomes([audience], reply)[0] == found


def test_items_within_one_record() -> None:
    data = cm.CustomerListUserData(audience_id=1, customer_list_items=["a", "b"])
    reply = cm.ApplyCustomerListUserDataResponse(partial_errors=[batch_error(1)])
    found = outcomes(cm.ApplyCustomerListUserDataRequest(customer_list_user_data=data), reply)
    assert [(outcome.item, outcome.ok) for outcome in found] == [("a", True), ("b", False)]


def test_an_index_of_no_item() -> None:
    errors = [batch_error(-1, 1), batch_error(2, 2)]
    reply = cm.AddCampaignsResponse(campaign_ids=[1, 2], partial_errors=errors)
    found = outcomes([cm.Campaign(), cm.Campaign()], reply)
    assert [outcome.ok for outcome in found] == [True, True]
    assert not found.ok
    assert [error.code for error in found.unplaced] == [1, 2]


def test_an_error_without_index_is_of_all_items() -> None:
    reply = cm.AddCampaignsResponse(campaign_ids=[1], partial_errors=[batch_error(None)])
    found = outcomes([cm.Campaign()], reply)
    assert [outcome.ok for outcome in found] == [False]
    assert [error.code for error in found.unplaced] == [1042]


@pytest.mark.parametrize("items", [None, UNSET, [], ()])
def test_no_items(items: Any) -> None:
    reply = cm.AddCampaignsResponse(partial_errors=[batch_error(0)])
    for sent in (items, cm.AddCampaignsRequest(campaigns=items)):
        found = outcomes(sent, reply)
        assert len(found) == 0
        assert [error.code for error in found.unplaced] == [1042]
    assert outcomes(items, cm.AddCampaignsResponse()).ok


@pytest.mark.parametrize("value", [None, UNSET])
def test_no_record_to_hold_the_items(value: Any) -> None:
    for request, reply in (
        (cm.ApplyCustomerListItemsRequest(customer_list_audience=value), cm.ApplyCustomerListItemsResponse()),
        (cm.ApplyCustomerListUserDataRequest(customer_list_user_data=value), cm.ApplyCustomerListUserDataResponse()),
    ):
        assert len(outcomes(request, reply)) == 0


def test_the_request_of_another_operation() -> None:
    with pytest.raises(TypeError, match="no operation answers UpdateCampaignsRequest with AddCampaignsResponse"):
        outcomes(cm.UpdateCampaignsRequest(), cm.AddCampaignsResponse())
    with pytest.raises(TypeError, match="no operation answers a request with Campaign"):
        outcomes([], cm.Campaign())


INDEXES = st.one_of(st.none(), st.integers(-2, 5))


def nested_errors() -> st.SearchStrategy[Any]:
    own = st.one_of(st.none(), st.integers(1, 9))
    inner = st.lists(st.one_of(st.none(), st.builds(batch_error, INDEXES, st.integers(10, 99))), max_size=4)
    return st.builds(
        lambda index, code, errors: cm.BatchErrorCollection(
            index=UNSET if index is None else index, code=code, message="No.", batch_errors=errors
        ),
        INDEXES,
        own,
        st.one_of(st.none(), inner),
    )


def codes(errors: Sequence[Any]) -> Iterator[int]:
    for each in errors:
        if each is not None:
            yield from [each.code] if each.code else []
            yield from codes(getattr(each, "batch_errors", None) or ())


@given(st.lists(st.integers(0, 3), max_size=4), st.lists(nested_errors(), max_size=5))
def test_no_error_is_lost_or_told_twice(sizes: list[int], errors: list[cm.BatchErrorCollection]) -> None:
    entities = [cm.EntityNegativeKeyword(negative_keywords=negative_keywords(*"abc"[:size])) for size in sizes]
    found = outcomes(entities, cm.DeleteNegativeKeywordsFromEntitiesResponse(nested_partial_errors=errors))
    assert sorted(error.code or 0 for error in found.errors) == sorted(codes(errors))
    assert [len(outcome.children) for outcome in found] == sizes
    for index, outcome in enumerate(found):
        of_item = [each for each in errors if each.index == index]
        told = [*outcome.errors, *(error for child in outcome.children for error in child.errors)]
        assert sorted(error.code or 0 for error in told) == sorted(codes(of_item))
        for place, child in enumerate(outcome.children):
            assert all(error.index == place for error in child.errors)
            if child.errors:
                assert not child.ok


def test_the_page_in_docs(capsys: pytest.CaptureFixture[str]) -> None:
    """Its snippets print what it says."""
    name = cm.BatchError(
        code=1102, error_code="CampaignServiceInvalidCampaignName", message="The name is empty.", index=1
    )
    keyword = cm.BatchError(code=1, message="Not a keyword.", index=1)
    fake = FakeService(cm.OPERATIONS)
    fake.answer("AddCampaigns", cm.AddCampaignsResponse(campaign_ids=[401, None], partial_errors=[name]))
    fake.answer(
        "AddNegativeKeywordsToEntities",
        cm.AddNegativeKeywordsToEntitiesResponse(
            negative_keyword_ids=[cm.IdCollection(ids=[77, None])],
            nested_partial_errors=[cm.BatchErrorCollection(index=0, batch_errors=[keyword])],
        ),
    )
    page = (ROOT / "docs/partial-errors.md").read_text(encoding="utf-8")
    with cm.CampaignManagementClient(Credentials("key", "token"), http_client=fake.http_client()) as client:
        names: dict[str, Any] = {"client": client}
        for snippet in re.findall(r"```python\n(.*?)```", page, re.DOTALL):
            exec(snippet, names)
    assert capsys.readouterr().out == "".join(re.findall(r"```text\n(.*?)```", page, re.DOTALL))
