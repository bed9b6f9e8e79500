"""Nothing is imported before it is needed: each test asks a new process what it has loaded."""

import pydoc
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "generated" / "bingads_bindings"
SERVICES = sorted(
    f"{package.parent.parent.name}.{package.parent.name}" for package in PACKAGE.glob("v*/*/operations.py")
)
OUTSIDERS = {"httpx", "lxml", "msal", "asyncio"}
"""What takes long to import, and is of use only once there is a client, or not at all."""

FIRST_CALL = """
from bingads_bindings import soap
from bingads_bindings.v13 import campaign_management as cm
operation = cm.OPERATIONS["AddCampaigns"]
request = cm.AddCampaignsRequest(account_id=1, campaigns=[cm.Campaign(name="Shoes")])
data = soap.encode_request(operation, request)
assert soap.decode_request(operation, data).body == request
"""


def loaded(code: str) -> set[str]:
    """The modules that a new process has loaded after `code`, less those that it begins with."""
    show = f"import sys\nbefore = set(sys.modules)\n{code}\nprint(*(set(sys.modules) - before))"
    command = [sys.executable, "-c", show]
    result = subprocess.run(command, cwd=PACKAGE.parent, check=True, stdout=subprocess.PIPE, text=True)
    return set(result.stdout.split())


def services_in(modules: set[str]) -> set[str]:
    """The services of which there are modules among these."""
    return {
        service for service in SERVICES if any(f"{name}.".startswith(f"{PACKAGE.name}.{service}.") for name in modules)
    }


def test_services_are_found() -> None:
    assert "v13.campaign_management" in SERVICES
    assert len(SERVICES) == 7


def test_the_package_loads_no_service_and_no_outsider() -> None:
    modules = loaded("import bingads_bindings")
    assert "bingads_bindings" in modules
    assert not services_in(modules)
    assert not OUTSIDERS & modules


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_loads_itself_only(service: str) -> None:
    modules = loaded(f"import {PACKAGE.name}.{service} as service")
    assert services_in(modules) == {service}
    assert not OUTSIDERS & modules


@pytest.mark.parametrize("package", [PACKAGE.name, *(f"{PACKAGE.name}.{service}" for service in SERVICES)])
@pytest.mark.parametrize("touched", [False, True])
def test_a_star_imports_what_the_package_exports(package: str, touched: bool) -> None:
    code = f"""
import {package} as package
found = {{}}
if {touched}:
    assert getattr(package, dir(package)[0])
exec("from {package} import *", found)
del found["__builtins__"]
assert sorted(found) == sorted(package.__all__) == dir(package), sorted(found)
assert all(found[name] is getattr(package, name) for name in found)
"""
    loaded(code)


def test_help_shows_what_the_package_exports() -> None:
    shown = pydoc.plain(pydoc.render_doc(import_module(PACKAGE.name)))
    assert "class Retries(" in shown
    assert "lazy_attributes" not in shown


@pytest.mark.parametrize("service", SERVICES)
def test_operations_load_no_types(service: str) -> None:
    modules = loaded(f"import {PACKAGE.name}.{service} as service\nassert service.OPERATIONS")
    assert services_in(modules) == {service}
    assert not OUTSIDERS & modules
    assert not {name for name in modules if ".types." in name}


def test_a_call_loads_the_types_that_it_needs() -> None:
    modules = loaded(FIRST_CALL)
    assert services_in(modules) == {"v13.campaign_management"}
    assert not OUTSIDERS & modules
    types = {name for name in modules if name.startswith(f"{PACKAGE.name}.v13.campaign_management.types.")}
    assert types
    assert len(types) < len(list((PACKAGE / "v13" / "campaign_management" / "types").glob("*.py"))) / 3


@pytest.mark.parametrize("service", SERVICES)
def test_the_class_of_a_client_loads_no_httpx_before_it_is_used(service: str) -> None:
    client = "next(name for name in dir(service) if name.endswith('Client') and not name.startswith('Async'))"
    modules = loaded(f"import {PACKAGE.name}.{service} as service\ngetattr(service, {client})")
    assert f"{PACKAGE.name}.{service}.client" in modules
    assert services_in(modules) == {service}
    assert not OUTSIDERS & modules


SOAP_ONLY = {"over_soap", "soap", "soap_fault", "encoding", "decoding", "envelopes", "tokens"}
REST_ONLY = {"over_rest", "rest", "rest_fault", "json_encoding", "json_decoding", "json_scalars"}
CALL = """
import httpx
from {package} import Credentials
from {package}.v13 import campaign_management as cm
answer = httpx.Response(200, headers={{"Content-Type": "text/{wire}"}}, content=b"?")
http_client = httpx.Client(transport=httpx.MockTransport(lambda request: answer))
with cm.CampaignManagementClient(Credentials("key", "token"), wire="{wire}", http_client=http_client) as client:
    try:
        client.add_campaigns(account_id=1, campaigns=[cm.Campaign(name="Shoes")])
    except {package}.TransportError:
        pass
"""


@pytest.mark.parametrize(
    ("wire", "needed", "of_no_use"), [("soap", SOAP_ONLY, REST_ONLY), ("rest", REST_ONLY, SOAP_ONLY)]
)
def test_a_client_loads_the_codec_of_its_wire(wire: str, needed: set[str], of_no_use: set[str]) -> None:
    code = f"import {PACKAGE.name}\n" + CALL.format(package=PACKAGE.name, wire=wire)
    own = {name.removeprefix(f"{PACKAGE.name}.") for name in loaded(code)}
    assert needed <= own
    assert not of_no_use & own
