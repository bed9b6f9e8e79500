"""Classes are grouped into modules."""

from hypothesis import given
from hypothesis import strategies as st

from generator.python.modules import LARGEST, group
from generator.python.naming import words


def grouped(*names: str) -> dict[str, str]:
    """Name of the class -> name of its module."""
    return {name: "_".join(stem) for name, stem in group({name: words(name) for name in names}).items()}


def numbered(prefix: str, count: int) -> list[str]:
    """Names with a word of their own after the prefix."""
    return [f"{prefix}{chr(ord('A') + number)}{'x' * 3}" for number in range(count)]


def test_few_classes_are_in_one_module() -> None:
    assert set(grouped(*numbered("Campaign", 5), "Budget").values()) == {"all"}


def test_classes_are_grouped_by_their_first_word() -> None:
    found = grouped(*numbered("Campaign", 10), *numbered("Budget", 9))
    assert {name[:4]: module for name, module in found.items()} == {"Camp": "campaign", "Budg": "budget"}


def test_a_large_group_is_split_by_the_next_word_and_the_rest_stays() -> None:
    found = grouped(*numbered("AdGroup", 9), *numbered("AdExtension", 9), "Ad", "AdType")
    assert found["AdGroupAxxx"] == "ad_group"
    assert found["AdExtensionAxxx"] == "ad_extension"
    assert found["Ad"] == found["AdType"] == "others"


def test_lonely_words_are_together_by_their_first_letter_or_as_others() -> None:
    found = grouped(*numbered("Campaign", 14), "Apple", "Ant", "Ape", "Zebra", "Yak")
    assert (found["Apple"], found["Ant"], found["Ape"]) == ("a", "a", "a")
    assert (found["Zebra"], found["Yak"]) == ("others", "others")


def test_a_family_has_a_module_of_its_own() -> None:
    names = {name: words(name) for name in (*numbered("Campaign", 15), "Setting", "CampaignSetting", "ShoppingSetting")}
    found = group(names, {"CampaignSetting": "Setting", "ShoppingSetting": "Setting"})
    assert found["Setting"] == found["CampaignSetting"] == found["ShoppingSetting"] == ("setting",)
    assert found["CampaignAxxx"] == ("campaign",)


def test_a_large_family_is_split_and_its_bases_stay_together() -> None:
    derived = {**dict.fromkeys(numbered("Hotel", 9), "Hotel"), **dict.fromkeys(numbered("Age", 9), "Criterion")}
    found = group({name: words(name) for name in ("Criterion", "Hotel", *derived)}, {**derived, "Hotel": "Criterion"})
    assert found["Criterion"] == found["Hotel"] == ("criterion",)
    assert found["HotelAxxx"] == ("criterion", "hotel")
    assert found["AgeAxxx"] == ("criterion", "age")


@given(st.lists(st.lists(st.sampled_from(["Red", "Green", "Blue"]), min_size=1, max_size=4), min_size=LARGEST + 1))
def test_no_two_modules_import_each_other(parts: list[list[str]]) -> None:
    names = {number: words("".join(each)) for number, each in enumerate(parts)}
    bases = {number: number // 3 for number in names if number % 5}
    found = group(names, bases)
    imports = {(found[derived], found[base]) for derived, base in bases.items() if found[derived] != found[base]}
    assert not [
        each for each in imports if each[0][: len(each[1])] != each[1]
    ], "a base is in a module of a longer name"


def test_a_module_is_not_large_unless_its_names_are_alike() -> None:
    names = [f"{first}{second}Thing" for first in ("Red", "Green", "Blue") for second in numbered("", 16)]
    sizes = list(grouped(*names).values())
    assert max(sizes.count(module) for module in sizes) <= LARGEST
