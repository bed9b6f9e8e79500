"""Wire names become Python names."""

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.python.naming import Kind, Scope, claim, identifier, words

SNAKE_CASE = {
    "FinalUrlSuffix": "final_url_suffix",
    "AdGroupId": "ad_group_id",
    "CPCBid": "cpc_bid",
    "AverageCTR": "average_ctr",
    "IsDSA": "is_dsa",
    "Line1": "line1",
    "StreetAddress2": "street_address2",
    "L1Vertical": "l1_vertical",
    "HTML5AssetIds": "html5_asset_ids",
    "AddHTML5s": "add_html5s",
    "KeywordKPIs": "keyword_kpis",
    "URLs": "urls",
    "LastSyncTimeInUTC": "last_sync_time_in_utc",
    "AAROptInStatus": "aar_opt_in_status",
    "EasternTimeUSCanada": "eastern_time_us_canada",
    "RentACar": "rent_a_car",
    "B2BServices": "b2b_services",
    "TextPart2DSA": "text_part2_dsa",
    "YoYLast1WeekClicks": "yoy_last1_week_clicks",
    "Ecpc_BidScaling": "ecpc_bid_scaling",
    "iOS": "ios",
    "camelCase": "camel_case",
    "snake_case": "snake_case",
    "kebab-case.dotted": "kebab_case_dotted",
    "key": "key",
}


@pytest.mark.parametrize("name", SNAKE_CASE)
def test_attributes_are_snake_case(name: str) -> None:
    assert identifier(Kind.ATTRIBUTE, name) == SNAKE_CASE[name]


@pytest.mark.parametrize("name", SNAKE_CASE)
def test_members_and_constants_are_upper_case(name: str) -> None:
    assert identifier(Kind.MEMBER, name) == SNAKE_CASE[name].upper()
    assert identifier(Kind.CONSTANT, name) == SNAKE_CASE[name].upper()


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        (Kind.ATTRIBUTE, "Class", "class_"),
        (Kind.ATTRIBUTE, "Import", "import_"),
        (Kind.ATTRIBUTE, "Self", "self_"),
        (Kind.ATTRIBUTE, "Element", "element_"),
        (Kind.ATTRIBUTE, "__init__", "init"),
        (Kind.ATTRIBUTE, "_unknown", "unknown"),
        (Kind.ATTRIBUTE, "3DModel", "value_3d_model"),
        (Kind.ATTRIBUTE, "Größe", "größe"),
        (Kind.ATTRIBUTE, "ﬁeld", "field"),
        (Kind.ATTRIBUTE, "", "value"),
        (Kind.MEMBER, "None", "NONE"),
        (Kind.MEMBER, ">=", "VALUE"),
        (Kind.MEMBER, "2.0", "VALUE_2_0"),
        (Kind.CLASS, "Campaign", "Campaign"),
        (Kind.CLASS, "campaign", "campaign"),
        (Kind.CLASS, "None", "None_"),
        (Kind.CLASS, "Record", "Record_"),
        (Kind.CLASS, "str", "str_"),
        (Kind.CLASS, "__Hidden__", "Hidden"),
        (Kind.CLASS, "Key.Value-Pair", "Key_Value_Pair"),
        (Kind.CLASS, "2ndTry", "Type2ndTry"),
        (Kind.MODULE, "import", "import_"),
        (Kind.MODULE, "CON", "con_"),
        (Kind.METHOD, "Close", "close_"),
        (Kind.CONSTANT, "Operations", "OPERATIONS_"),
    ],
)
def test_names_that_cannot_stay(kind: Kind, name: str, expected: str) -> None:
    assert identifier(kind, name) == expected


@given(st.sampled_from(Kind), st.text())
def test_any_text_becomes_an_identifier(kind: Kind, name: str) -> None:
    found = identifier(kind, name)
    assert found.isidentifier()
    assert not keyword.iskeyword(found)
    assert not found.startswith("_")
    assert found not in kind.value.reserved


@given(st.sampled_from(Kind), st.text(st.characters(codec="ascii")))
def test_an_identifier_is_its_own(kind: Kind, name: str) -> None:
    found = identifier(kind, name)
    assert identifier(kind, found) == found


@given(st.sampled_from(Kind), st.lists(st.text(max_size=3)))
def test_names_of_a_scope_differ_even_where_case_does_not_count(kind: Kind, names: list[str]) -> None:
    scope = Scope(kind)
    found = [scope.claim(name) for name in names]
    assert len(set(found)) == len(found)
    if kind is Kind.MODULE:
        assert len({name.casefold() for name in found}) == len(found)


def test_the_first_name_stays_plain_and_the_next_ones_are_numbered() -> None:
    scope = Scope(Kind.ATTRIBUTE, taken=["taken"])
    found = [scope.claim(name) for name in ("FooBar", "fooBar", "foo-bar", "Taken", "Class", "class")]
    assert found == ["foo_bar", "foo_bar_2", "foo_bar_3", "taken_2", "class_", "class_2"]


def test_a_name_of_several_scopes_is_free_in_all_and_then_taken_in_all() -> None:
    one, other = Scope(Kind.CLASS), Scope(Kind.CLASS, taken=["Item"])
    assert claim("Item", [one, other]) == "Item_2"
    assert claim("Item", [one]) == "Item"
    assert claim("Item", [one, other]) == "Item_3"


def test_words_are_split_where_people_see_them() -> None:
    assert words("GetBMCStoresByCustomerId") == ("get", "bmc", "stores", "by", "customer", "id")
    assert words("...") == ()
