"""Secrets are shown nowhere, whoever repeats them; what is shown besides is of use.

That no log record, representation or traceback has one is seen to by `tests.support.secrets`, for every test there is;
here is what would lead to it, and that the search finds what it should.
"""

import copy
import gzip
import json
import logging
import pickle
import re
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

import httpx
import pytest

from generator.runtime.elements import Unknown, UnknownElement
from generator.runtime.errors import BindingsError, DecodeError, EncodeError, HttpStatusError, ServiceFault
from generator.runtime.over_rest import WIRE as REST
from generator.runtime.redaction import HIDDEN, Secret, indented, redact
from tests.support.scripted_server import Exchange, ScriptedServer
from tests.support.secrets import secret

from .callers import Caller, MakeCaller
from .store import (
    GET_ITEMS,
    Account,
    ApiFault,
    Body,
    Credentials,
    Error,
    Item,
    StoreClient,
    fault,
    reply,
)

ROOT = Path(__file__).parents[2]
Echo = Callable[[Exchange, str], object]


def echo_fault(exchange: Exchange, token: str) -> None:
    detail = ApiFault(errors=[Error(code=1, message=f"the token {token} is not good", details=f"[{token}]")])
    exchange.respond(500, fault(GET_ITEMS, string=f"No: {token}", detail=detail))


def echo_unknown_detail(exchange: Exchange, token: str) -> None:
    detail = f"<detail><T>{escape(token)}</T></detail></s:Fault>".encode()
    markup = fault(GET_ITEMS, string="No").soap.replace(b"</s:Fault>", detail)
    exchange.respond(500, Body(markup, json.dumps({"T": [token]}).encode()))


def _fault_text(text: str, detail: str = "") -> bytes:
    """A fault that says this, written by hand."""
    envelope = fault(GET_ITEMS, string="TEXT").soap.decode()
    return envelope.replace("TEXT", text).replace("</s:Fault>", f"<detail>{detail}</detail></s:Fault>").encode()


def _quoted(token: str) -> bytes:
    return json.dumps(token).encode()


def _escaped(token: str) -> bytes:
    """As some write it in JSON: all of it in escapes."""
    return "".join(f"\\u{ord(character):04X}" for character in token).encode()


ECHOES: list[Echo] = [
    echo_fault,
    echo_unknown_detail,
    lambda exchange, token: exchange.respond(401, f"<html>{token}</html>".encode(), Content_Type="text/html"),
    lambda exchange, token: exchange.respond(200, b"x", Content_Type=token),
    lambda exchange, token: exchange.respond(
        302, Location=f"https://elsewhere.example/{quote(token)}?t={quote(token)}"
    ),
    lambda exchange, token: exchange.respond(302, Location=f"http://[{quote(token)}"),
    lambda exchange, token: exchange.respond(200, f"<x>{escape(token)}</x>".encode()),
    lambda exchange, token: exchange.respond(200, f"<{token}".encode()),
    lambda exchange, token: exchange.respond(
        500, fault(GET_ITEMS, string=token).map(lambda data: data.decode().encode("utf-16"))
    ),
    lambda exchange, token: exchange.respond(500, _fault_text("".join(f"&#{ord(each)};" for each in token))),
    lambda exchange, token: exchange.respond(500, _fault_text("".join(f"&#x{ord(each):04X};" for each in token))),
    lambda exchange, token: exchange.respond(
        500, _fault_text(escape(token, {'"': "&#34;", "'": "&#39;", "+": "&#43;"}))
    ),
    lambda exchange, token: exchange.respond(500, _fault_text(escape(token)).decode().encode("utf-16-le")),
    lambda exchange, token: exchange.respond(500, _fault_text(escape(token), f"<T a={quoteattr(token)}>x</T>")),
    lambda exchange, token: exchange.respond(302, Location=f"about:{quote(token)}"),
    lambda exchange, token: exchange.respond(
        500, b'{"Errors": [{"Code": 1, "Message": "", "X": [{"%s": "%s"}]}]}' % ((_escaped(token),) * 2)
    ),
    lambda exchange, token: exchange.respond(500, _quoted(token)),
    lambda exchange, token: exchange.respond(500, b'{"Message": "%s"}' % _escaped(token)),
    lambda exchange, token: exchange.respond(500, b'{"Message": "%s"}' % _escaped(token).decode().encode("utf-16-le")),
    lambda exchange, token: exchange.respond(200, b'{"Items": [{"Id": "%s' % _escaped(token)),
    lambda exchange, token: exchange.respond(200, b'{"Items": {"%s": 1}}' % _escaped(token)),
    lambda exchange, token: exchange.respond(200, f'<?xml version="1.0" encoding="{quote(token)}"?><x/>'.encode()),
    lambda exchange, token: (exchange.send(f"HTTP/1.1 {quote(token)} OK\r\n\r\n".encode()), exchange.close()),
    lambda exchange, token: (exchange.send(f"{quote(token)}\r\n\r\n".encode()), exchange.close()),
    lambda exchange, token: exchange.respond(200, gzip.compress(token.encode()), Content_Encoding="gzip"),
    lambda exchange, token: exchange.respond(
        200,
        reply(GET_ITEMS, items=[Item(id=1, name="x")]).map(
            lambda data: data.replace(b"<Id>1", b"<Id>" + escape(token).encode()).replace(b'"1"', _quoted(token))
        ),
    ),
]


class TestWhatAServiceRepeats:
    @pytest.mark.parametrize("echo", ECHOES)
    def test_is_in_no_exception(
        self, caller: Caller, server: ScriptedServer, token: str, key: str, echo: Echo, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.INFO, "httpcore")  # which writes down the headers of responses
        for each in (token, key):
            server.answer(lambda exchange, each=each: echo(exchange, each))  # type: ignore[misc]
            with pytest.raises(BindingsError) as caught:
                caller.with_options(retries=None).call("get_items")
            error = caught.value
            for shown in (str(error), repr(error), "".join(traceback.format_exception(error))):
                assert each.split()[1][:16] not in shown

    def test_is_hidden_in_all_of_a_fault(self, caller: Caller, server: ScriptedServer, wire: str, token: str) -> None:
        server.answer(lambda exchange: echo_fault(exchange, token))
        with pytest.raises(ServiceFault) as caught:
            caller.call("get_items")
        assert str(caught.value) == "GetItems: error 1: the token *** is not good ([***]) [tracking id t-3]"
        assert caught.value.fault_string == ("No: ***" if wire == "soap" else "ApiFault")
        assert caught.value.detail == ApiFault(
            errors=[Error(code=1, message="the token *** is not good", details="[***]")]
        )

    def test_is_hidden_in_what_the_contract_does_not_know(
        self, caller: Caller, server: ScriptedServer, token: str, wire: str
    ) -> None:
        unknown = f"<X>{escape(token)}</X>"
        body = fault(GET_ITEMS, 5).map(
            lambda data: data.replace(b"</Error>", unknown.encode() + b"</Error>").replace(
                b'"Code":5', b'"Code":5,"X":[{"y":%s}]' % _quoted(token)
            )
        )
        server.answer(lambda exchange: exchange.respond(500, body))
        with pytest.raises(ServiceFault) as caught:
            caller.call("get_items")
        (error,) = caught.value.errors
        kept = error.record._unknown
        assert kept is not None
        if wire == "soap":
            assert [each.xml.partition(">")[2] for each in kept.elements] == ["***</X>"]
        else:
            assert [each.value for each in kept.properties] == [[{"y": "***"}]]

    @pytest.mark.parametrize(("key", "token"), [("d", "t"), ("1", "2"), ("Code", "Error")])
    def test_that_is_a_common_word_does_not_damage_a_fault(
        self, make: MakeCaller, server: ScriptedServer, key: str, token: str
    ) -> None:
        detail = ApiFault(tracking_id="t-3", errors=[Error(code=12, message="Id is not set")])
        server.answer(lambda exchange: exchange.respond(500, fault(GET_ITEMS, detail=detail)))
        with pytest.raises(ServiceFault) as caught:
            make(credentials=Credentials(key, token)).call("get_items")
        assert caught.value.detail == detail
        assert caught.value.codes == (12,)

    def test_is_kept_in_the_raw_data(self, caller: Caller, server: ScriptedServer, token: str) -> None:
        body = f"<x>{escape(token)}</x>".encode()
        server.answer(lambda exchange: exchange.respond(200, body))
        with pytest.raises(DecodeError) as caught:
            caller.call("get_items")
        assert caught.value.data == body

    def test_does_not_change_a_reply(self, caller: Caller, server: ScriptedServer, token: str) -> None:
        server.answer(lambda exchange: exchange.respond(200, reply(GET_ITEMS, items=[Item(id=1, name=token)])))
        assert caller.call("get_items").items[0].name == token


class TestRepresentations:
    def test_of_credentials_and_clients(self, key: str, token: str) -> None:
        credentials = Credentials(key, token, account=7)
        client = StoreClient(credentials)
        assert "account=7" in repr(credentials)
        assert repr(client) == "StoreClient('https://store.example/api')"
        for shown in (repr(credentials), repr(client), repr(vars(client))):
            assert key not in shown
            assert token not in shown

    def test_of_records(self) -> None:
        password = secret("password", "é")
        account = Account(name="Ann", password=password)
        account._unknown = Unknown(elements=(UnknownElement("Token", 1, f"<Token>{escape(password)}</Token>"),))
        assert repr(account).startswith("Account(name='Ann', password=***, _unknown=Unknown(")
        assert password.split()[1][:16] not in repr([account])
        assert repr(Account(password=None)) == "Account(password=None)"
        assert repr(Account(password="")) == "Account(password='')"
        assert account.password == password

    @pytest.mark.parametrize("wire", ["soap"])
    def test_of_what_cannot_be_sent(self, caller: Caller, server: ScriptedServer) -> None:
        with pytest.raises(EncodeError) as caught:
            caller.call("get_items", account=Account(password=secret("password", "é") + "\0"))
        assert str(caught.value) == (
            "GetItemsRequest cannot be sent: Account.Password: the character U+0000 at index "
            f"{len(secret('password', 'é'))} cannot be in XML"
        )
        assert server.connections == 0

    def test_of_a_secret(self) -> None:
        token = secret("token")
        assert repr(Secret(token)) == repr([Secret(token)]).strip("[]") == "'***'"
        assert Secret(token) == token
        assert f"{Secret(token)}" == token


class TestLog:
    @pytest.mark.parametrize("wire", ["soap"])
    def test_of_requests_and_responses(
        self, caller: Caller, server: ScriptedServer, caplog: pytest.LogCaptureFixture
    ) -> None:
        account = Account(name="Ann & Bob", password=secret("password", "é"))
        server.answer(lambda exchange: exchange.respond(200, reply(GET_ITEMS, account=account)))
        caller.call("get_items", ids=1, account=account)
        request, response = (record.getMessage() for record in caplog.records if record.name == "generator.runtime")
        assert request.startswith(f"GetItems: request 1 to {server.url}\n<s:Envelope ")
        assert response.startswith("GetItems: response 200 after 0.")
        for line in ("    <Token>***</Token>", "    <Key>***</Key>", "    <Account>7</Account>", "      <Id>1</Id>"):
            assert f"\n{line}\n" in request
        for shown in (request, response):
            assert "\n        <Name>Ann &amp; Bob</Name>\n        <Password>***</Password>\n" in shown

    @pytest.mark.parametrize("wire", ["rest"])
    def test_of_requests_and_responses_in_json(
        self, caller: Caller, server: ScriptedServer, caplog: pytest.LogCaptureFixture, token: str
    ) -> None:
        account = Account(name=f"Ann \\ {token}", password=secret("password", "é"))
        server.answer(lambda exchange: exchange.respond(200, reply(GET_ITEMS, account=account)))
        caller.call("get_items", ids=1, account=account)
        request, response = (record.getMessage() for record in caplog.records if record.name == "generator.runtime")
        shown = '"Account": {\n    "Name": "Ann \\\\ ***",\n    "Password": "***"\n  }\n}'
        assert request == f'GetItems: request 1 to {server.url}/Store/v1/Items/Query\n{{\n  "Id": "1",\n  {shown}'
        assert response.startswith("GetItems: response 200 after 0.")
        assert response.partition("\n")[2] == f"{{\n  {shown}"

    def test_of_what_is_long(
        self, caller: Caller, server: ScriptedServer, caplog: pytest.LogCaptureFixture, wire: str, token: str
    ) -> None:
        items = [Item(id=number, name=token) for number in range(2000)]
        server.answer(lambda exchange: exchange.respond(200, reply(GET_ITEMS, items=items)))
        caller.call("get_items")
        response = [record.getMessage() for record in caplog.records if record.name == "generator.runtime"][-1]
        assert len(response) < 41_000
        assert response.endswith(" characters)")
        assert response.count("<Name>***</Name>" if wire == "soap" else '"Name": "***"') > 100

    def test_is_not_made_unless_it_is_wanted(
        self, caller: Caller, server: ScriptedServer, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.INFO, "generator.runtime")
        server.answer(lambda exchange: exchange.respond(200, reply(GET_ITEMS)))
        caller.call("get_items")
        assert [record for record in caplog.records if record.name == "generator.runtime"] == []

    def test_of_a_client_of_ones_own(
        self, make: MakeCaller, kind: str, server: ScriptedServer, caplog: pytest.LogCaptureFixture
    ) -> None:
        server.answer(lambda exchange: exchange.respond(200, reply(GET_ITEMS)))
        make(http_client=(httpx.Client if kind == "sync" else httpx.AsyncClient)()).call("get_items")
        assert {record.name.partition(".")[0] for record in caplog.records} >= {"httpx", "httpcore", "generator"}


SECRETS = frozenset({"Token", "Pass.word"})


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<Token>x</Token>", "<Token>***</Token>"),
        ("<a:Token>x</a:Token><b>y</b>", "<a:Token>***</a:Token><b>y</b>"),
        ("<a:Token i:nil='true' b='>'>x</a:Token >", "<a:Token i:nil='true' b='>'>***</a:Token >"),
        ('<Token\n a="1>2"\n>x</Token>', '<Token\n a="1>2"\n>***</Token>'),
        ("<Token><![CDATA[</Tok>x]]></Token>", "<Token>***</Token>"),
        ("<Token><!-- x --><b>x</b></Token>", "<Token>***</Token>"),
        ("<Token>x", "<Token>***"),
        ("<Token/><b>y</b><Token />", "<Token/><b>y</b><Token />"),
        ("<Token></Token>", "<Token>***</Token>"),
        ("<Tokens>y</Tokens><NoToken>y</NoToken>", "<Tokens>y</Tokens><NoToken>y</NoToken>"),
        ("<Pass.word>x</Pass.word><Passaword>y</Passaword>", "<Pass.word>***</Pass.word><Passaword>y</Passaword>"),
    ],
)
def test_redaction_of_elements(text: str, shown: str) -> None:
    assert redact(text, SECRETS, ()) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('{"Token":"x","b":"y"}', '{"Token":"***","b":"y"}'),
        ('{"Token" : "x\\"y", "b": "Token"}', '{"Token" : "***", "b": "Token"}'),
        ('{"To\\u006ben":"x"}', '{"Token":"***"}'),
        ('{"Token":null,"Pass.word":12,"Passaword":12}', '{"Token":null,"Pass.word":"***","Passaword":12}'),
        ('{"Token": null, "b": [1]}', '{"Token": null, "b": [1]}'),
        ('{"Token":"x', '{"Token":"***"'),
        ('{"Token":"x\\', '{"Token":"***"'),
        ('{"Token":["x"],"b":1}', '{"Token":"***"'),
        ('{"Token":{"x":1},"b":1}', '{"Token":"***"'),
        ('{"Tokens":"y","a":{"Token":"x"}}', '{"Tokens":"y","a":{"Token":"***"}}'),
    ],
)
def test_redaction_of_properties(text: str, shown: str) -> None:
    assert REST.redact(text, SECRETS, ()) == shown


def test_redaction_of_values_in_json() -> None:
    value = "a\"b\\c<d>'/+ é"
    escaped = "".join(f"\\u{ord(character):04x}" for character in value)
    forms = (json.dumps(value), json.dumps(value, ensure_ascii=False), json.dumps(value).replace("/", "\\/"))
    assert REST.redact(
        f'[{", ".join(forms)}, "{escaped}", {value}]', (), [value]
    ) == f'[{", ".join(["***"] * 5)}]'.replace("***,", '"***",')
    assert REST.redact('["a\\nb", "c"]', (), [value]) == '["a\\nb", "c"]'


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            '{"a":[1.50,{"b c":"{,}"}],"d":{}}',
            '{\n  "a": [\n    1.50,\n    {\n      "b c": "{,}"\n    }\n  ],\n  "d": {\n  }\n}',
        ),
        ('{"a":"cut \\', '{\n  "a": "cut \\'),
        ("no {json", "no {json"),
    ],
)
def test_indentation_of_json(text: str, lines: str) -> None:
    shown = REST.indented(text)
    assert [line.rstrip() for line in shown.splitlines() if line.strip()] == lines.splitlines()


def test_redaction_of_values() -> None:
    value = "a&b<c>\"d'/+ é"
    forms = (value, escape(value), escape(value, {'"': "&quot;"}), quote(value), quote(value, safe=""))
    assert redact(" ".join(forms), (), [value]) == " ".join([HIDDEN] * 5)
    assert redact("abc abcdef", (), ["abc", "abcdef", ""]) == "*** ***"
    assert redact("<Token>y</Token>", (), ()) == "<Token>y</Token>"


def test_indentation() -> None:
    markup = '<?xml version="1.0"?><a><b>1 &lt; 2</b>\n <c/><d>text</d><e f="g"><h></h></e></a>'
    assert indented(markup).splitlines() == [
        '<?xml version="1.0"?>',
        "<a>",
        "  <b>1 &lt; 2</b>",
        "  <c/>",
        "  <d>text</d>",
        '  <e f="g">',
        "    <h>",
        "    </h>",
        "  </e>",
        "</a>",
    ]
    assert indented("no <markup") == "no <markup"


class TestCopiesOfErrors:
    @pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
    @pytest.mark.parametrize(
        "answer",
        [
            lambda exchange: exchange.respond(500, fault(GET_ITEMS, 1, 2)),
            lambda exchange: exchange.respond(503, b"<html/>", Content_Type="text/html"),
            lambda exchange: exchange.respond(200, b"<x/>"),
            lambda exchange: exchange.close(),
            lambda exchange: exchange.wait(1),
        ],
        ids=["fault", "page", "unreadable", "closed", "late"],
    )
    def test_are_the_same(
        self,
        make: MakeCaller,
        server: ScriptedServer,
        answer: Callable[[Exchange], object],
        copied: Callable[[BindingsError], BindingsError],
    ) -> None:
        server.answer(answer)
        with pytest.raises(BindingsError) as caught:
            make(timeout=0.1, retries=None).call("get_items")
        error, other = caught.value, copied(caught.value)
        assert type(other) is type(error)
        assert (str(other), repr(other)) == (str(error), repr(error))
        for name, value in vars(error).items():
            if name != "http":
                assert getattr(other, name) == value
        here, there = vars(error).get("http"), vars(other).get("http")
        if here is not None:
            assert (there.status, dict(there.headers), there.content) == (here.status, dict(here.headers), here.content)

    def test_of_what_cannot_be_sent(self, caller: Caller) -> None:
        with pytest.raises(EncodeError) as caught:
            caller.call("add_items")
        other = pickle.loads(pickle.dumps(caught.value))
        assert (str(other), other.problems) == (str(caught.value), caught.value.problems)
        assert str(other) == "AddItemsRequest cannot be sent: Items: required, but UNSET"


LEAKING = """
import logging
import pytest
from generator.runtime.errors import DecodeError
from tests.client.store import Error
from tests.support.secrets import secret

TOKEN = secret("token")

def test_log(): logging.getLogger("x").error("%s", TOKEN)
def test_repr(): repr(Error(message=TOKEN))
def test_error():
    with pytest.raises(DecodeError):
        raise DecodeError("path", f"<{TOKEN}>")
def test_cause():
    try:
        try:
            int(TOKEN)
        except ValueError as error:
            raise DecodeError("path", "reason") from error
    except DecodeError: pass
def test_output(): print(TOKEN)
def test_nothing(): assert DecodeError("path", "reason", TOKEN.encode())
"""


def test_the_search_finds_what_is_shown(tmp_path: Path) -> None:
    (tmp_path / "test_leaking.py").write_text(LEAKING)
    command = [sys.executable, "-m", "pytest", "-p", "tests.support.secrets", "-q", "--rootdir", tmp_path, tmp_path]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 1
    for name in ("log", "repr", "error", "cause", "output"):
        assert re.search(rf"^ERROR .*::test_{name}\b", done.stdout, re.MULTILINE)
    assert not re.search(r"^ERROR .*::test_nothing\b", done.stdout, re.MULTILINE)


def test_an_answer_is_refused_with_what_came(caller: Caller, server: ScriptedServer) -> None:
    server.answer(lambda exchange: exchange.respond(403, b"<html>no</html>", Content_Type="text/html", X_Ray="1"))
    with pytest.raises(HttpStatusError) as caught:
        caller.call("get_items")
    assert caught.value.http
    assert (caught.value.http.content, caught.value.http.headers["x-ray"]) == (b"<html>no</html>", "1")
