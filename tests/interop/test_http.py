"""Microsoft's serializer over HTTP: every operation of every contract, by both kinds of client.

What arrives there is what was sent, what comes back is what was answered, every declared fault as its exception.
"""

import asyncio
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest
from bingads_bindings import UNSET, Credentials, ServiceFault, soap
from bingads_bindings.operation import Operation
from bingads_bindings.record import Record

from tests.interop.corpus import Corpus
from tests.interop.truth import differences
from tests.support.secrets import secret

pytestmark = [pytest.mark.interop, pytest.mark.slow]

SHOWN = 20
ASKED = 1
"""The seed of the requests."""
ANSWERED = 2
"""The seed of the replies."""

Outcomes = list[Any]


@dataclass(frozen=True, slots=True)
class Question:
    """A call of an operation, and how the service is to answer it."""

    operation: Operation[Any, Any]
    request: Record
    mode: str


class Service:
    """The service of a contract as it runs, its log, and calling it by clients of either kind."""

    def __init__(self, corpus: Corpus, url: str, log: Path) -> None:
        self.corpus = corpus
        self.log = log
        token = secret("token")
        credentials = Credentials(secret("developer"), token, customer_id=3, customer_account_id=4)
        self.headers = credentials.headers(token)
        self._options = {"credentials": credentials, "endpoint": url, "retries": None}
        constants = vars(import_module(f"{corpus.service.__name__}.operations"))
        self._methods = {value.name: name.lower() for name, value in constants.items() if isinstance(value, Operation)}
        names = [name for name in dir(corpus.service) if name.endswith("Client")]
        (self._sync_class,) = (getattr(corpus.service, name) for name in names if not name.startswith("Async"))
        (self._async_class,) = (getattr(corpus.service, name) for name in names if name.startswith("Async"))

    def ask(self, kind: str, questions: Iterable[Question]) -> Outcomes:
        """What the calls gave or raised."""
        return self._wait(questions) if kind == "sync" else asyncio.run(self._await(questions))

    def _wait(self, questions: Iterable[Question]) -> Outcomes:
        outcomes: Outcomes = []
        with httpx.Client() as http_client, self._sync_class(http_client=http_client, **self._options) as client:
            for question in questions:
                http_client.headers["X-Oracle"] = question.mode
                try:
                    outcomes.append(self._call(client, question))
                except ServiceFault as fault:
                    outcomes.append(fault)
        return outcomes

    async def _await(self, questions: Iterable[Question]) -> Outcomes:
        outcomes: Outcomes = []
        async with (
            httpx.AsyncClient() as http_client,
            self._async_class(http_client=http_client, **self._options) as client,
        ):
            for question in questions:
                http_client.headers["X-Oracle"] = question.mode
                try:
                    outcomes.append(await self._call(client, question))
                except ServiceFault as fault:
                    outcomes.append(fault)
        return outcomes

    def _call(self, client: Any, question: Question) -> Any:
        request = question.request
        values = {element.attribute: getattr(request, element.attribute) for element in request.__elements__}
        given = {name: value for name, value in values.items() if value is not UNSET}
        return getattr(client, self._methods[question.operation.name])(**given)

    def read(self, outcome: Any) -> list[str]:
        """The lines of the log about the request that had this outcome: headers, XML, JSON."""
        assert outcome.http.headers["X-Oracle-Dropped"] == "0", outcome
        return (self.log / f"read-{outcome.http.headers['X-Oracle-Seq']}.txt").read_text("utf-8").splitlines()


@pytest.fixture(scope="module")
def service(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    log = tmp_path_factory.mktemp("host")
    with corpus.oracle.host(log) as url:
        yield Service(corpus, url, log)


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    kind: str = request.param
    return kind


def questions(corpus: Corpus, mode: str) -> list[Question]:
    """A call of every operation."""
    return [Question(operation, sent(corpus, operation), mode) for operation in corpus.operations.values()]


def sent(corpus: Corpus, operation: Operation[Any, Any]) -> Record:
    """The filled request of an operation."""
    body: Record = soap.decode_request(operation, corpus.find(operation.request_name, ASKED).envelope).body
    return body


def test_every_operation(service: Service, kind: str) -> None:
    corpus = service.corpus
    asked = questions(corpus, f"fill:{ANSWERED}")
    originals = [corpus.find(question.operation.request_name, ASKED).path for question in asked]
    expected = corpus.oracle.read(originals)
    failures = []
    for question, original, reply in zip(asked, originals, service.ask(kind, asked), strict=True):
        name = question.operation.name
        truth = corpus.find(question.operation.response_name, ANSWERED).truth
        failures += [f"{name}: {difference}" for difference in differences(reply, truth)]
        read = service.read(reply)
        if json.loads(read[-1]) != expected[original].value:
            failures.append(f"{name}: the service has read {read[-1]}")
        assert reply.tracking_id
    assert not failures, "\n".join(failures[:SHOWN])


def test_the_headers_arrive(service: Service, kind: str) -> None:
    (question,) = questions(service.corpus, "null")[:1]
    (reply,) = service.ask(kind, [question])
    received = "\n".join(service.read(reply))
    declared = [name for name in service.headers if name in question.operation.request_headers]
    assert {"DeveloperToken", "AuthenticationToken"} <= set(declared)
    assert [name for name in declared if f"}}{name} = {service.headers[name]}\n" not in received] == []


def test_empty_replies(service: Service, kind: str) -> None:
    asked = questions(service.corpus, "null")
    for question, reply in zip(asked, service.ask(kind, asked), strict=True):
        assert type(reply) is question.operation.response
        values = (getattr(reply, element.attribute) for element in reply.__elements__ if element.nillable)
        assert set(values) <= {None}


def test_every_declared_fault(service: Service, kind: str) -> None:
    corpus = service.corpus
    asked = [
        (Question(question.operation, question.request, f"fault:{fault.name}:{ANSWERED}"), fault)
        for question in questions(corpus, "")
        for fault in question.operation.faults
    ]
    failures = []
    for (question, fault), outcome in zip(asked, service.ask(kind, [question for question, _ in asked]), strict=True):
        name = f"{question.operation.name}, {fault.name}"
        if type(outcome) is not getattr(corpus.service, fault.exception):
            failures.append(f"{name}: {outcome!r}")
            continue
        truth = corpus.find(fault.name, ANSWERED).truth
        failures += [f"{name}: {difference}" for difference in differences(outcome.detail, truth)]
        assert outcome.http
        assert outcome.http.status == 500
        assert outcome.tracking_id
        assert str(outcome).startswith(f"{question.operation.name}: ")
    assert asked
    assert not failures, "\n".join(failures[:SHOWN])


def test_faults_without_detail(service: Service, kind: str) -> None:
    asked = questions(service.corpus, "fault:none")
    for question, outcome in zip(asked, service.ask(kind, asked), strict=True):
        assert type(outcome) is ServiceFault
        assert (outcome.detail, outcome.errors, outcome.code) == (None, (), "s:Server")
        assert str(outcome).startswith(f"{question.operation.name}: Invalid client data.")
