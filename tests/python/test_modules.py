"""Classes are grouped into modules."""

from hypothesis import given
from hypothesis import strategies as st

from generator.python.modules import LARGEST, group, merge_circles
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


def test_modules_that_would_import_each_other_are_merged() -> None:
    modules = {"A": ("a",), "AB": ("a",), "B": ("b",), "BA": ("b",), "C": ("c",), "CB": ("c",)}
    found = merge_circles(modules, {"AB": "B", "BA": "A", "CB": "B"})
    assert found == {"A": ("a",), "AB": ("a",), "B": ("a",), "BA": ("a",), "C": ("c",), "CB": ("c",)}


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 6)), min_size=2))
def test_merging_ends_without_a_circle_whatever_the_order(pairs: list[tuple[int, int]]) -> None:
    modules = {f"T{number}": (str(module),) for number, module in pairs}
    names = list(modules)
    bases = {name: names[index // 2] for index, name in enumerate(names) if index}
    found = merge_circles(modules, bases)
    again = merge_circles(dict(reversed(modules.items())), dict(reversed(bases.items())))
    assert found == again
    imports = {(found[derived], found[base]) for derived, base in bases.items() if found[derived] != found[base]}
    reached = {start: {start} for start in found.values()}
    for _ in reached:
        for derived, base in imports:
            reached[derived] |= reached[base]
    assert not [(one, other) for one, other in imports if one in reached[other]]


def test_a_module_is_not_large_unless_its_names_are_alike() -> None:
    names = [f"{first}{second}Thing" for first in ("Red", "Green", "Blue") for second in numbered("", 16)]
    sizes = list(grouped(*names).values())
    assert max(sizes.count(module) for module in sizes) <= LARGEST
