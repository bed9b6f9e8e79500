"""Faults of SOAP 1.1: the element in the Body that says what went wrong, both ways."""

from typing import Any, cast

from .decoding import read_element
from .elements import Element
from .encoding import message_put
from .envelopes import EnvelopeWriter
from .errors import ServiceFault
from .operation import Fault, Operation
from .record import Record
from .scalars import BUILT_IN
from .text import Invalid
from .tokens import (
    Tag,
    Tokens,
    element_tokens,
    elements,
    inside,
    local_name,
    markup,
    read_text,
    require_markup,
)

_text = BUILT_IN["xs:string"].write


def put_fault(operation: Operation[Any, Any], fault: ServiceFault, envelope: EnvelopeWriter) -> None:
    """Write a fault into the body; raises Invalid where it cannot be sent."""
    write = envelope.body.append
    write(f"<s:Fault><faultcode>{_text(fault.code)}</faultcode><faultstring>{_text(fault.fault_string)}</faultstring>")
    if fault.detail is not None:
        declared = _declared(operation, fault, fault.detail)
        put = message_put(operation.types.find(declared.type), declared.name, declared.namespace)
        write("<detail>")
        envelope.put_body(put, fault.detail)
        write("</detail>")
    elif fault.detail_xml is not None:
        require_markup(fault.detail_xml)
        write(fault.detail_xml)
    write("</s:Fault>")


def read_fault(operation: Operation[Any, Any], tag: Tag, tokens: Tokens) -> ServiceFault:
    """The fault in an element, as the exception that it is raised as; raises Invalid where it cannot be read.

    What it says has no namespace in SOAP 1.1, but some give it one.
    """
    texts = {"faultcode": "", "faultstring": ""}
    raised: type[ServiceFault] = ServiceFault
    detail: Record | None = None
    detail_xml: str | None = None
    for part in elements(inside(tag, tokens), tag.scope):
        name = local_name(part.head)
        if name in texts:
            texts[name] = read_text(part, tokens)
            continue
        content = element_tokens(part, tokens)
        if name == "detail":
            declared, detail = _read_detail(operation, part, content)
            if declared is None:
                detail_xml = markup(part, content, tag.scope)
            else:
                raised = cast(type[ServiceFault], operation.exception(declared))
    return raised(operation, texts["faultcode"], texts["faultstring"], detail, None, detail_xml)


def _declared(operation: Operation[Any, Any], fault: ServiceFault, detail: Record) -> Fault:
    """The declared fault that is meant: the one with this exception, else one with such a detail."""
    classes = [(declared, operation.types.find(declared.type)) for declared in operation.faults]
    fitting = [declared for declared, cls in classes if isinstance(detail, cls)]
    fitting.sort(key=lambda declared: type(fault) is not operation.exception(declared))
    if not fitting:
        raise Invalid(f"{type(detail).__name__} is not the detail of a fault of {operation.name}")
    return fitting[0]


def _read_detail(
    operation: Operation[Any, Any], detail: Tag, content: list[str]
) -> tuple[Fault, Record | None] | tuple[None, None]:
    """The first declared fault among the elements of a detail, and its record."""
    declared = {f"{{{fault.namespace}}}{fault.name}": fault for fault in operation.faults}
    if len(content) < 2:
        return None, None
    tokens = iter(content)
    for tag in elements(tokens, detail.scope):
        fault = declared.get(tag.name)
        if fault is None:
            element_tokens(tag, tokens)
            continue
        try:
            element = Element(fault.name, "", fault.namespace, fault.type, nillable=True)
            return fault, read_element(operation.types, element, tag, tokens)
        except Invalid as invalid:
            invalid.steps += [f".{fault.name}", ".detail", "Fault"]
            raise
    return None, None
