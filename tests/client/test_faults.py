"""What a fault tells by itself: its errors, and a text that one can act on."""

from typing import Any

import pytest

from generator.runtime.api import ErrorElements
from generator.runtime.errors import ServiceFault
from generator.runtime.faults import errors_in
from generator.runtime.record import Record, element, record
from generator.runtime.unset import UNSET

from .store import API, GET_ITEMS, TYPES, ApiFault, BatchError, BatchFault, Error


def text(*errors: Error, **detail: Any) -> str:
    """What a fault with these errors says."""
    return str(ServiceFault(GET_ITEMS, "s:Server", "It failed.", BatchFault(errors=list(errors), **detail)))


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (Error(code=5, error_code="Five", message="M"), "Five (5): M"),
        (Error(code=5, message="M"), "error 5: M"),
        (Error(code=5, error_code="Five", message="M", details="D"), "Five (5): M (D)"),
        (Error(code=5, error_code="Five", message="M", details="M"), "Five (5): M"),
        (Error(code=5, error_code="Five", message=None), "Five (5)"),
        (Error(code=5, error_code="Five", details="D"), "Five (5): D"),
        (Error(code=0, error_code="None", message="M"), "None (0): M"),
        (BatchError(code=5, message="M", index=0), "error 5 at index 0: M"),
        (BatchError(code=5, message="M", index=3, field_path="Name"), "error 5 at index 3 in Name: M"),
    ],
)
def test_the_text_of_an_error(error: Error, expected: str) -> None:
    assert text(error) == f"GetItems: {expected}"


def test_the_text_of_many_errors() -> None:
    errors = [BatchError(code=index, message="M", index=index) for index in range(25)]
    shown = text(tracking_id="t-9", batch_errors=errors)
    assert shown.startswith("GetItems: error 0 at index 0: M; error 1 at index 1: M; ")
    assert shown.endswith("; error 19 at index 19: M; and 5 more [tracking id t-9]")


def test_errors_of_all_lists_in_the_order_of_the_detail() -> None:
    detail = BatchFault(errors=[Error(code=1), None], batch_errors=[BatchError(code=2, index=7, field_path="Id")])
    fault = ServiceFault(GET_ITEMS, "s:Server", "It failed.", detail)
    assert fault.codes == (1, 2)
    first, second = fault.errors
    assert (first.code, first.index, first.field_path, first.message) == (1, None, None, None)
    assert (second.code, second.index, second.field_path, second.record) == (2, 7, "Id", detail.batch_errors[0])


@pytest.mark.parametrize("detail", [None, ApiFault(), ApiFault(errors=None), ApiFault(errors=[]), Error(code=UNSET)])
def test_a_detail_without_errors(detail: Record | None) -> None:
    fault = ServiceFault(GET_ITEMS, "s:Server", "It failed.", detail)
    assert (fault.errors, fault.codes, str(fault)) == ((), (), "GetItems: It failed. (s:Server)")


@pytest.mark.parametrize(
    ("in_detail", "in_header", "expected"),
    [("d", "h", "d"), (UNSET, "h", "h"), (None, "h", "h"), ("d", None, "d"), (None, None, None)],
)
def test_the_tracking_id(in_detail: Any, in_header: str | None, expected: str | None) -> None:
    headers = {"TrackingId": in_header}
    fault = ServiceFault(GET_ITEMS, "s:Server", "It failed.", ApiFault(tracking_id=in_detail), headers)
    assert fault.tracking_id == expected


def test_codes_may_be_words() -> None:
    @record(TYPES, "st:Word")
    class Word(Record):
        code: str = element("Code", "xs:string")
        message: str = element("Message", "xs:string")

    (error,) = errors_in([Word(code="TooMany", message="M")], API.error_elements)
    assert (error.code, error.error_code, str(error)) == (None, "TooMany", "TooMany: M")


def test_details_may_have_either_name() -> None:
    @record(TYPES, "st:Single")
    class Single(Record):
        code: int = element("Code", "xs:int")
        message: str = element("Message", "xs:string")
        detail: str = element("Detail", "xs:string")

    (error,) = errors_in([Single(code=5, message="M", detail="D")], API.error_elements)
    assert (error.details, str(error)) == ("D", "error 5: M (D)")


def test_an_api_without_errors() -> None:
    assert list(errors_in([Error(code=1, message="M")], ErrorElements())) == []
