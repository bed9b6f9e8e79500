"""WSDL 1.1 as xsdata parsed it -> messages and the service of the model."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.contract.load import AnyElement, LoadedDocument, Node, wsdl
from generator.contract.model import Direction, Fault, HeaderBinding, Message, Operation, Part, QName, Service
from generator.contract.subset import ADDRESSING, SOAP
from generator.errors import ContractError, Location

T = TypeVar("T", bound=wsdl.WsdlElement)

_ACTIONS = (
    f"{{{ADDRESSING}}}Action",
    "{http://www.w3.org/2007/05/addressing/metadata}Action",
)


@dataclass(frozen=True, slots=True)
class DefinitionsSource:
    """The definitions of one document."""

    document: LoadedDocument
    definitions: wsdl.Definitions

    @property
    def target_namespace(self) -> str:
        """The namespace of what it declares."""
        return self.node(self.definitions).attributes["targetNamespace"]

    def node(self, item: object) -> Node:
        """The node that `item` was made from."""
        return self.document.node(item)

    def qname(self, item: object, attribute: str) -> QName:
        """The QName in an attribute of `item`. Raises ContractError where it has none."""
        node = self.node(item)
        if attribute not in node.attributes:
            raise ContractError(node.location, f"has no {attribute}")
        return node.qname(node.attributes[attribute])

    def extensions(self, item: wsdl.ExtensibleElement, name: str) -> Iterator[Node]:
        """The nodes of the SOAP extensions `name` of `item`."""
        for element in item.extended:
            if isinstance(element, AnyElement) and element.qname == f"{{{SOAP}}}{name}":
                yield self.node(element)

    def extension(self, item: wsdl.ExtensibleElement, name: str) -> Node:
        """The node of the one SOAP extension `name` of `item`. Raises ContractError."""
        for node in self.extensions(item, name):
            return node
        raise ContractError(self.node(item).location, f"has no soap:{name}")


def build_messages(target_namespace: str, sources: Sequence[DefinitionsSource]) -> dict[QName, Message]:
    """All messages in the order of the documents, by the names that these give them. Raises ContractError."""
    messages: dict[QName, Message] = {}
    declared: dict[str, Location] = {}
    for source in sources:
        for item in source.definitions.messages:
            location = source.node(item).location
            if item.name in declared:
                raise ContractError(location, f"is declared at {declared[item.name]} already")
            declared[item.name] = location
            parts = tuple(Part(part.name, source.qname(part, "element")) for part in item.parts)
            message = Message(QName(target_namespace, item.name), parts, location)
            messages[QName(source.target_namespace, item.name)] = message
    return messages


def build_service(messages: Mapping[QName, Message], sources: Sequence[DefinitionsSource]) -> Service:
    """The one service, with the operations of its one port. Raises ContractError."""
    source, service = _only_service(sources)
    if len(service.ports) != 1:
        culprit = service.ports[1] if service.ports else service
        raise ContractError(source.node(culprit).location, "only a service with one port is supported")
    port = service.ports[0]
    binding_name = source.qname(port, "binding")
    binding_source, binding = _find(sources, lambda found: found.bindings, binding_name, source.node(port))
    port_type_name = binding_source.qname(binding, "type")
    port_type_source, port_type = _find(
        sources, lambda found: found.port_types, port_type_name, binding_source.node(binding)
    )
    builder = _OperationBuilder(messages, binding_source, port_type_source)
    return Service(
        name=service.name,
        port=port.name,
        binding=binding_name.name,
        port_type=port_type_name.name,
        address=source.extension(port, "address").attributes["location"],
        operations=builder.operations(port_type, binding),
        transport=binding_source.extension(binding, "binding").attributes["transport"],
    )


def _only_service(sources: Sequence[DefinitionsSource]) -> tuple[DefinitionsSource, wsdl.Service]:
    services = [(source, service) for source in sources for service in source.definitions.services]
    if not services:
        raise ContractError(sources[0].node(sources[0].definitions).location, "has no wsdl:service")
    if len(services) > 1:
        source, service = services[1]
        raise ContractError(source.node(service).location, "only one service is supported")
    return services[0]


def _find(
    sources: Sequence[DefinitionsSource], declared: Callable[[wsdl.Definitions], list[T]], name: QName, node: Node
) -> tuple[DefinitionsSource, T]:
    """What is declared under `name`, which stands at `node`, and the document that declares it."""
    found = [
        (source, item)
        for source in sources
        if source.target_namespace == name.namespace
        for item in declared(source.definitions)
        if item.name == name.name
    ]
    if len(found) != 1:
        raise ContractError(node.location, f"{name} is {'declared twice' if found else 'not declared'}")
    return found[0]


@dataclass(frozen=True, slots=True)
class _OperationBuilder:
    """Brings the operations of a port type and of its binding together."""

    messages: Mapping[QName, Message]
    """By the names that the documents give them."""
    binding: DefinitionsSource
    port_type: DefinitionsSource

    def operations(self, port_type: wsdl.PortType, binding: wsdl.Binding) -> tuple[Operation, ...]:
        """The operations in the order of the port type."""
        bound: dict[str, wsdl.BindingOperation] = {}
        for bound_operation in binding.operations:
            if bound_operation.name in bound:
                raise ContractError(self.binding.node(bound_operation).location, "overloading is not supported")
            bound[bound_operation.name] = bound_operation
        operations: dict[str, Operation] = {}
        for item in port_type.operations:
            location = self.port_type.node(item).location
            if item.name in operations:
                raise ContractError(location, "overloading is not supported")
            if item.name not in bound:
                raise ContractError(location, "is not in the binding")
            operations[item.name] = self._operation(item, bound[item.name])
        for name in bound.keys() - operations.keys():
            raise ContractError(self.binding.node(bound[name]).location, "is not in the port type")
        return tuple(operations.values())

    def _operation(self, item: wsdl.PortTypeOperation, bound: wsdl.BindingOperation) -> Operation:
        node = self.port_type.node(item)
        # what a document leaves out xsdata gives as None, whatever its annotations say
        if not (item.input and item.output and bound.input and bound.output):
            raise ContractError(node.location, "only operations with input and output are supported")
        if self.port_type.node(item.output).position < self.port_type.node(item.input).position:
            raise ContractError(node.location, "an output before the input is not supported")
        return Operation(
            name=item.name,
            soap_action=self.binding.extension(bound, "operation").attributes.get("soapAction", ""),
            input=self._direction(item.input, bound.input, f"{item.name}Request"),
            output=self._direction(item.output, bound.output, f"{item.name}Response"),
            faults=self._faults(item, bound),
            location=node.location,
        )

    def _direction(self, item: wsdl.PortTypeMessage, bound: wsdl.BindingMessage, default_name: str) -> Direction:
        name = item.name or default_name
        if bound.name and bound.name != name:
            raise ContractError(self.binding.node(bound).location, f'is "{name}" in the port type')
        self.binding.extension(bound, "body")
        headers = tuple(
            HeaderBinding(self._message(node.qname(node.attributes["message"]), node).name, node.attributes["part"])
            for node in self.binding.extensions(bound, "header")
        )
        return Direction(name, self._single_part_message(item), headers, self._action(item))

    def _faults(self, item: wsdl.PortTypeOperation, bound: wsdl.BindingOperation) -> tuple[Fault, ...]:
        bound_faults = {fault.name: fault for fault in bound.faults}
        for fault in item.faults:
            if fault.name not in bound_faults:
                raise ContractError(self.port_type.node(fault).location, "is not in the binding")
            extension = self.binding.extension(bound_faults.pop(fault.name), "fault")
            if extension.attributes["name"] != fault.name:
                raise ContractError(extension.location, f'belongs to the fault "{fault.name}"')
        for left in bound_faults.values():
            raise ContractError(self.binding.node(left).location, "is not in the port type")
        return tuple(Fault(fault.name, self._single_part_message(fault), self._action(fault)) for fault in item.faults)

    def _single_part_message(self, item: wsdl.PortTypeMessage) -> QName:
        node, name = self.port_type.node(item), self.port_type.qname(item, "message")
        message = self._message(name, node)
        if len(message.parts) != 1:
            raise ContractError(node.location, f"{name} has {len(message.parts)} parts; only one is supported")
        return message.name

    def _message(self, name: QName, node: Node) -> Message:
        """The message `name`, which stands at `node`."""
        if name not in self.messages:
            raise ContractError(node.location, f"{name} is not declared")
        return self.messages[name]

    def _action(self, item: wsdl.PortTypeMessage) -> str | None:
        attributes = self.port_type.node(item).attributes
        return next((attributes[name] for name in _ACTIONS if name in attributes), None)
