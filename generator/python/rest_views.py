"""The view of the module that says how a version travels over REST."""

from collections.abc import Iterable, Iterator

from generator.config import Settings
from generator.errors import SettingsError
from generator.python.catalog import Catalog, WireName
from generator.python.layout import ServiceLayout, VersionLayout
from generator.python.rest import endpoint
from generator.python.source import Code, bracketed, docstring, literal, tuple_literal
from generator.python.views import Pair, RestServiceView, RestView
from generator.rest_settings import RestServiceSettings, RestSettings


def rest_view(settings: Settings, layout: VersionLayout) -> RestView | None:
    """The module, None where no service of the version has such an interface.

    Raises SettingsError for a type that the version does not have.
    """
    services = tuple(_services(settings.rest, layout))
    if not services:
        return None
    rest, version = settings.rest, layout.settings.rest
    place = f"{settings.file}: versions.{layout.settings.name}.rest"
    types, arrays = layout.catalog.types, layout.catalog.arrays
    _require(place, (name for name, _ in version.discriminators), types.keys())
    _require(place, version.texts, types.keys())
    _require(place, version.maps, arrays.keys())
    names = layout.catalog.names
    return RestView(
        docstring=docstring(f"How the types and operations of {layout.settings.name} travel over REST."),
        type_property=literal(rest.type_property),
        fault_property=literal(rest.fault_property),
        bearer_header=literal(rest.bearer_header),
        headers=tuple_literal(rest.headers),
        no_flags=literal(rest.no_flags),
        text_types=_set(rest.text_types),
        maps=_set(names.type_of(arrays[name], name) for name in version.maps),
        texts=_set(version.texts),
        bases=_set(_bases(layout.catalog)),
        properties=_pairs(rest.properties),
        discriminators=_pairs(version.discriminators),
        services=services,
    )


def _services(rest: RestSettings, layout: VersionLayout) -> Iterator[RestServiceView]:
    for service in layout.services:
        settings = service.service.settings.rest
        if settings is not None:
            yield _service(rest, settings, service)


def _service(rest: RestSettings, settings: RestServiceSettings, service: ServiceLayout) -> RestServiceView:
    names = [each.operation.name for each in service.operations]
    found = {name: endpoint(rest, name) for name in names}
    return RestServiceView(
        name=literal(service.package[-1]),
        path=literal(settings.path),
        hosts=_pairs(settings.hosts),
        endpoints=_pairs((name, f"{each.method} {each.path}") for name, each in found.items()),
    )


def _bases(catalog: Catalog) -> Iterable[WireName]:
    """The types that other types extend."""
    found = (catalog.base_of(each) for each in catalog.types.values())
    return sorted({base.wire_name for base in found if base is not None})


def _require(place: str, names: Iterable[str], known: Iterable[str]) -> None:
    missing = sorted(set(names) - set(known))
    if missing:
        raise SettingsError(f"{place}: there is no type {missing[0]}")


def _pairs(pairs: Iterable[tuple[str, str]]) -> tuple[Pair, ...]:
    return tuple(Pair(literal(key), literal(value)) for key, value in pairs)


def _set(names: Iterable[str]) -> Code:
    items = [literal(name) for name in names]
    return bracketed("{", items, "}", indent=4, taken=len("discriminators=frozenset()")) if items else Code("()")
