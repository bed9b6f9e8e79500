"""What the commands `pull` and `template` make: canonical contracts, and templates as documented."""

from datetime import date
from pathlib import Path

from generator import rest_template
from generator.config import ServiceSettings, Settings
from generator.contract.model import Operation
from generator.contract.pull import pull
from generator.contract.records import read_records, render_records
from generator.errors import PullError, SettingsError
from generator.pipeline import read_contract_file
from generator.python.catalog import ServiceContract
from generator.soap_template import PARTS, Part, templates
from generator.write import write_file


def pull_contract(
    folder: Path, source: str, service: str, version: str, *, licence: str | None, day: date | None
) -> tuple[Path, bool]:
    """Write the contract that `source` has, and where it is from, into the folder of the contracts.

    Gives its file and whether that has changed. Raises PullError or ContractError; then nothing has changed.
    """
    file = folder / "SOURCES.toml"
    try:
        records = read_records(file.read_text(encoding="utf-8")) if file.exists() else {}
    except (OSError, UnicodeDecodeError) as error:
        raise PullError(f"{file}: cannot be read") from error
    key = version, service
    pulled = pull(source, service, version, licence=licence, day=day, previous=records.get(key))
    changed = write_file(folder / pulled.path, pulled.text)
    write_file(file, render_records({**records, key: pulled.record}))
    return folder / pulled.path, changed


def soap_templates(
    settings: Settings, service: str | None, operation: str | None, version: str | None, parts: tuple[Part, ...] = PARTS
) -> dict[str, str]:
    """The SOAP templates that are asked for, by path: `<version>/<service>/<Operation>.<request or response>.xml`.

    None asks for all services, operations or versions; but of a service that is named, for its first version.
    Raises SettingsError for what there is not, or ContractError.
    """
    found: dict[str, str] = {}
    for each in _services(settings, service, version):
        contract = read_contract_file(settings.contract_file(each))
        texts = templates(
            contract,
            _operations(each, contract.service.operations, operation),
            parts,
            action_header=settings.soap.action_header,
            left_out_headers=settings.soap.undocumented_headers,
        )
        found |= {f"{each.version}/{each.name}/{name}": text for name, text in texts.items()}
    return found


def rest_templates(
    settings: Settings, service: str | None, operation: str | None, version: str | None, parts: tuple[Part, ...] = PARTS
) -> dict[str, str]:
    """The JSON templates that are asked for, `….json`; services that have none are only an error if they are named."""
    found: dict[str, str] = {}
    for each in _services(settings, service, version):
        if service is None and each.rest is None:
            continue
        contract = ServiceContract.of(each, read_contract_file(settings.contract_file(each)))
        operations = _operations(each, contract.contract.service.operations, operation)
        texts = rest_template.templates(settings, contract, operations, parts)
        found |= {f"{each.version}/{each.name}/{name}": text for name, text in texts.items()}
    return found


def _services(settings: Settings, name: str | None, version: str | None) -> tuple[ServiceSettings, ...]:
    if name is not None:
        return (settings.find(name, version),)
    found = tuple(each for each in settings.services if version in (None, each.version))
    if not found:
        raise SettingsError(f"{settings.file}: no version {version}")
    return found


def _operations(service: ServiceSettings, operations: tuple[Operation, ...], name: str | None) -> tuple[Operation, ...]:
    found = tuple(each for each in operations if name in (None, each.name))
    if not found:
        raise SettingsError(f"{service.version}/{service.name} has no operation {name}")
    return found
