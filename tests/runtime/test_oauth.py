"""The flows of OAuth against an identity provider over real HTTPS, with msal as it is."""

import asyncio
import logging
import re
import ssl
import stat
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx
import pytest

from generator.runtime.errors import AuthenticationError, BindingsError
from generator.runtime.oauth import Application, AsyncTokens, Grant, GrantFile, Tokens
from tests.support.identity_provider import CLIENT_ID, CLIENT_SECRET, TENANT, IdentityProvider, write_certificate

DOCUMENTATION = Path(__file__).parents[2] / "docs" / "authentication.md"
SCOPE = "https://api.example/ads.manage"
REDIRECT = "https://app.example/signed-in"
STORED = Grant(refresh_token="refresh-secret-0")
PENDING = (400, {"error": "authorization_pending", "error_description": "not yet"})

MakeApplication = Callable[..., Application]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def provider(certificate: Path) -> Iterator[IdentityProvider]:
    with IdentityProvider(certificate) as provider:
        yield provider


@pytest.fixture
def make_application(provider: IdentityProvider) -> Iterator[MakeApplication]:
    with httpx.Client(verify=ssl.create_default_context(cafile=provider.certificate)) as http_client:

        def make(**options: str) -> Application:
            options = {"authority": provider.url, "tenant": TENANT} | options
            return Application(CLIENT_ID, scopes=(SCOPE, "offline_access"), http_client=http_client, **options)

        yield make


@pytest.fixture
def application(make_application: MakeApplication) -> Application:
    return make_application()


@pytest.fixture(autouse=True)
def _no_secret_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    yield
    records = caplog.get_records("setup") + caplog.get_records("call")
    assert has_no_secret("\n".join(map(logging.Formatter().format, records)))


def has_no_secret(text: str) -> bool:
    return "-secret-" not in text and CLIENT_SECRET not in text


def refused(call: Callable[[], object]) -> AuthenticationError:
    """The error that `call` raises, after a look for secrets in it and in the variables of its whole traceback."""
    with pytest.raises(AuthenticationError) as caught:
        call()
    error = caught.value
    frames = error.__traceback__
    while frames is not None and frames.tb_frame.f_code.co_filename == __file__:
        frames = frames.tb_next
    shown = traceback.TracebackException(type(error), error, frames, capture_locals=True)
    assert has_no_secret(f"{error} {error!r} {''.join(shown.format())}")
    return error


def valid_for(seconds: float) -> Grant:
    return Grant(refresh_token="refresh-secret-0", access_token="access-secret-0", expires_at=time.time() + seconds)


class TestAuthorizationCode:
    @pytest.mark.parametrize("options", [{}, {"client_secret": CLIENT_SECRET}], ids=["public", "confidential"])
    def test_gives_the_grant(
        self, provider: IdentityProvider, make_application: MakeApplication, options: dict[str, str]
    ) -> None:
        provider.secret_expected = options.get("client_secret")
        application = make_application(**options)

        begun = application.authorize(REDIRECT)
        grant = application.complete(begun.flow, provider.sign_in(begun.url))

        assert (grant.access_token, grant.refresh_token) == ("access-secret-1", "refresh-secret-1")
        assert grant.expires_at == pytest.approx(time.time() + 3600, abs=60)
        assert set(provider.asked[0]["scope"].split()) == {SCOPE, "openid", "profile", "offline_access"}

    def test_the_flow_can_be_completed_by_another_process(
        self, provider: IdentityProvider, make_application: MakeApplication
    ) -> None:
        begun = make_application().authorize(REDIRECT)
        assert make_application().complete(begun.flow, provider.sign_in(begun.url)).access_token == "access-secret-1"

    def test_asks_for_the_redirect_by_state_and_challenge(self, application: Application) -> None:
        first, second = (dict(parse_qsl(urlsplit(application.authorize(REDIRECT).url).query)) for _ in range(2))
        assert first["client_id"] == CLIENT_ID
        assert first["redirect_uri"] == REDIRECT
        assert all(first[name] != second[name] for name in ("state", "nonce", "code_challenge"))

    def test_of_another_sign_in_is_refused_without_asking(
        self, provider: IdentityProvider, application: Application
    ) -> None:
        begun, other = application.authorize(REDIRECT), application.authorize(REDIRECT)
        error = refused(lambda: application.complete(begun.flow, provider.sign_in(other.url)))
        assert error.code == "state_mismatch"
        assert provider.asked == []

    def test_the_verifier_is_sent(self, provider: IdentityProvider, application: Application) -> None:
        begun, other = application.authorize(REDIRECT), application.authorize(REDIRECT)
        stolen = dict(parse_qsl(provider.sign_in(other.url))) | {
            "state": dict(parse_qsl(provider.sign_in(begun.url)))["state"]
        }
        error = refused(lambda: application.complete(begun.flow, urlencode(stolen)))
        assert error.code == "invalid_grant"
        assert error.description == "the code *** is not good"

    def test_the_user_says_no(self, application: Application) -> None:
        begun = application.authorize(REDIRECT)
        state = dict(parse_qsl(urlsplit(begun.url).query))["state"]
        answer = {"error": "access_denied", "error_description": "the user said no", "state": state}
        error = refused(lambda: application.complete(begun.flow, urlencode(answer)))
        assert (error.code, error.description) == ("access_denied", "the user said no")

    def test_a_redirect_with_nothing_in_it(self, application: Application) -> None:
        begun = application.authorize(REDIRECT)
        state = dict(parse_qsl(urlsplit(begun.url).query))["state"]
        assert refused(lambda: application.complete(begun.flow, f"state={state}")).code == "invalid_response"

    def test_a_wrong_client_secret(self, provider: IdentityProvider, make_application: MakeApplication) -> None:
        provider.secret_expected = "another"
        application = make_application(client_secret=CLIENT_SECRET)
        begun = application.authorize(REDIRECT)
        error = refused(lambda: application.complete(begun.flow, provider.sign_in(begun.url)))
        assert error.code == "invalid_client"


class TestDeviceCode:
    def test_waits_for_the_user(self, provider: IdentityProvider, application: Application) -> None:
        provider.device_answers += [PENDING, PENDING]
        shown: list[str] = []

        grant = application.device_code(shown.append)

        assert shown == [f"To sign in, open {provider.url}/device and enter the code ABCD-EFGH"]
        assert (grant.access_token, grant.refresh_token) == ("access-secret-1", "refresh-secret-1")
        assert len(provider.asked) == 3

    def test_shows_the_message_of_the_provider(self, provider: IdentityProvider, application: Application) -> None:
        provider.device_message = "Bitte melden Sie sich an"
        shown: list[str] = []
        application.device_code(shown.append)
        assert shown == ["Bitte melden Sie sich an"]

    def test_the_code_expires(self, provider: IdentityProvider, application: Application) -> None:
        provider.device_expires_in = 1
        provider.device_answers += [PENDING] * 9
        error = refused(lambda: application.device_code(print))
        assert error.code == "expired_token"
        assert provider.device_answers

    def test_the_user_says_no(self, provider: IdentityProvider, application: Application) -> None:
        provider.device_answers += [PENDING, (400, {"error": "authorization_declined"})]
        error = refused(lambda: application.device_code(print))
        assert (error.code, str(error)) == ("authorization_declined", "authorization_declined")

    def test_is_for_public_clients(self, make_application: MakeApplication) -> None:
        with pytest.raises(ValueError, match="public clients"):
            make_application(client_secret=CLIENT_SECRET).device_code(print)


class TestRenewal:
    def test_of_a_stored_refresh_token(self, provider: IdentityProvider, application: Application) -> None:
        tokens = Tokens(application, STORED)
        assert provider.asked == []
        assert [tokens(), tokens()] == ["access-secret-1"] * 2
        assert len(provider.asked) == 1
        assert provider.discovered == [f"/{TENANT}/v2.0/.well-known/openid-configuration"]

    @pytest.mark.parametrize(("left", "requests"), [(301, 0), (299, 1), (-1, 1)])
    def test_comes_before_the_expiry(
        self, provider: IdentityProvider, application: Application, left: float, requests: int
    ) -> None:
        assert Tokens(application, valid_for(left))() == f"access-secret-{requests}"
        assert len(provider.asked) == requests

    def test_comes_as_early_as_told(self, provider: IdentityProvider, application: Application) -> None:
        assert Tokens(application, valid_for(100), early=99)() == "access-secret-0"
        assert Tokens(application, valid_for(100), early=101)() == "access-secret-1"

    def test_after_the_expiry(self, provider: IdentityProvider, application: Application) -> None:
        provider.expires_in = 1
        tokens = Tokens(application, STORED)
        assert tokens() == "access-secret-1"
        time.sleep(1.1)
        assert tokens() == "access-secret-2"

    def test_of_a_short_lived_token_is_not_for_every_call(
        self, provider: IdentityProvider, application: Application
    ) -> None:
        provider.expires_in = 200
        tokens = Tokens(application, STORED)
        assert {tokens() for _ in range(5)} == {"access-secret-1"}

    def test_on_demand(self, provider: IdentityProvider, application: Application) -> None:
        tokens = Tokens(application, valid_for(3600))
        assert tokens() == "access-secret-0"
        assert tokens.renew() == "access-secret-1"
        assert tokens() == "access-secret-1"
        assert [form["refresh_token"] for form in provider.asked] == ["refresh-secret-0"]

    def test_uses_the_rotated_refresh_token_and_tells(
        self, provider: IdentityProvider, application: Application
    ) -> None:
        grants: list[Grant] = []
        rotated: list[str] = []
        tokens = Tokens(application, STORED, on_renewal=grants.append, on_rotation=rotated.append)
        tokens()
        tokens.renew()
        assert [form["refresh_token"] for form in provider.asked] == ["refresh-secret-0", "refresh-secret-1"]
        assert rotated == ["refresh-secret-1", "refresh-secret-2"]
        assert [grant.refresh_token for grant in grants] == rotated
        assert grants[-1] == tokens.grant

    def test_keeps_a_refresh_token_that_does_not_rotate(
        self, provider: IdentityProvider, application: Application
    ) -> None:
        provider.rotate = False
        rotated: list[str] = []
        tokens = Tokens(application, STORED, on_rotation=rotated.append)
        tokens()
        tokens.renew()
        assert rotated == []
        assert tokens.grant.refresh_token == "refresh-secret-0"

    def test_tells_before_it_gives_and_passes_on_what_that_raises(self, application: Application) -> None:
        def save(grant: Grant) -> None:
            raise OSError("the disk is full")

        tokens = Tokens(application, STORED, on_renewal=save)
        with pytest.raises(OSError, match="disk is full"):
            tokens()
        assert tokens() == "access-secret-1"

    def test_of_a_revoked_refresh_token(self, application: Application) -> None:
        error = refused(Tokens(application, Grant(refresh_token="refresh-secret-9")))
        assert isinstance(error, BindingsError)
        assert error.code == "invalid_grant"
        assert str(error) == "the refresh token *** has expired (invalid_grant)"

    def test_without_a_refresh_token(self, provider: IdentityProvider, application: Application) -> None:
        tokens = Tokens(application, Grant(access_token="access-secret-0", expires_at=time.time() + 3600))
        assert tokens() == "access-secret-0"
        assert refused(tokens.renew).code == "login_required"
        assert provider.asked == []

    def test_that_fails_early_does_not_matter_yet(
        self, provider: IdentityProvider, application: Application, caplog: pytest.LogCaptureFixture
    ) -> None:
        provider.answers.append((503, b"<html>maintenance</html>"))
        tokens = Tokens(application, valid_for(100))
        assert [tokens(), tokens()] == ["access-secret-0"] * 2
        assert len(provider.asked) == 1
        assert "still good" in caplog.text
        assert refused(tokens.renew).code == "temporarily_unavailable"

    def test_with_a_client_secret(self, provider: IdentityProvider, make_application: MakeApplication) -> None:
        provider.secret_expected = CLIENT_SECRET
        assert Tokens(make_application(client_secret=CLIENT_SECRET), STORED)() == "access-secret-1"


class TestBadAnswers:
    @pytest.mark.parametrize(
        ("answer", "code"),
        [
            ((200, b'{"access_token": "access-secret-1", "expi'), "invalid_response"),
            ((200, b"[]"), "invalid_response"),
            ((200, {"token_type": "Bearer"}), "invalid_response"),
            ((200, {"access_token": ["access-secret-1"], "expires_in": 1}), "invalid_response"),
            ((200, {"access_token": "access-secret-1", "expires_in": "soon"}), "invalid_response"),
            ((200, {"access_token": "access-secret-1", "expires_in": 1, "id_token": "nonsense"}), "invalid_response"),
            ((302, b"<html>moved</html>"), "invalid_response"),
            ((429, b"slow down"), "temporarily_unavailable"),
            ((500, {"error": "server_error"}), "temporarily_unavailable"),
            ((400, {"error": "interaction_required", "access_token": "access-secret-1"}), "interaction_required"),
        ],
    )
    def test_to_a_renewal(
        self, provider: IdentityProvider, application: Application, answer: tuple[int, object], code: str
    ) -> None:
        provider.answers.append(answer)
        assert refused(Tokens(application, STORED)).code == code

    def test_an_unknown_tenant(self, make_application: MakeApplication) -> None:
        error = refused(Tokens(make_application(tenant="../fabrikam"), STORED))
        assert error.code == "invalid_tenant"
        assert "/..%2Ffabrikam/v2.0/" in error.description

    def test_nobody_listens(self, make_application: MakeApplication) -> None:
        error = refused(Tokens(make_application(authority="https://127.0.0.1:1"), STORED))
        assert error.code == "temporarily_unavailable"

    def test_an_authority_that_is_not_trusted(self, provider: IdentityProvider) -> None:
        application = Application(CLIENT_ID, authority=provider.url, tenant=TENANT, scopes=[SCOPE])
        error = refused(Tokens(application, STORED))
        assert error.code == "temporarily_unavailable"
        assert "certificate" in error.description.lower()

    def test_an_authority_in_the_clear(self, make_application: MakeApplication) -> None:
        with pytest.raises(ValueError, match="https"):
            make_application(authority="http://127.0.0.1")


class TestConcurrency:
    def test_threads_share_a_request(self, provider: IdentityProvider, application: Application) -> None:
        tokens = Tokens(application, STORED)
        assert self.given_to_threads(provider, tokens) == {"access-secret-1"}
        assert len(provider.asked) == 1

    def test_threads_share_a_forced_renewal(self, provider: IdentityProvider, application: Application) -> None:
        tokens = Tokens(application, valid_for(3600))
        assert self.given_to_threads(provider, tokens.renew) == {"access-secret-1"}
        assert len(provider.asked) == 1

    def test_threads_share_an_error(self, provider: IdentityProvider, application: Application) -> None:
        tokens = Tokens(application, Grant(refresh_token="refresh-secret-9"))
        assert self.given_to_threads(provider, lambda: refused(tokens).code) == {"invalid_grant"}
        assert len(provider.asked) == 1

    @staticmethod
    def given_to_threads(provider: IdentityProvider, ask: Callable[[], str]) -> set[str]:
        """What 32 threads get that all ask before the provider answers."""
        provider.gate.clear()
        begun = threading.Barrier(33)

        def wait_and_ask() -> str:
            begun.wait()
            return ask()

        with ThreadPoolExecutor(32) as threads:
            given = [threads.submit(wait_and_ask) for _ in range(32)]
            begun.wait()
            time.sleep(1.5)  # time enough for all of them to ask, on a busy machine too
            provider.gate.set()
            return {future.result() for future in given}

    def test_tasks_share_a_request_and_the_loop_goes_on(
        self, provider: IdentityProvider, application: Application
    ) -> None:
        provider.gate.clear()
        tokens = AsyncTokens(Tokens(application, STORED))

        async def let_the_provider_answer() -> None:
            while not provider.asked:  # it waits for this task, and so for the event loop
                await asyncio.sleep(0.01)
            provider.gate.set()

        async def main() -> list[str | None]:
            async with asyncio.timeout(8):
                return await asyncio.gather(*(tokens() for _ in range(200)), let_the_provider_answer())

        assert set(asyncio.run(main())) == {"access-secret-1", None}
        assert len(provider.asked) == 1

    def test_a_cancelled_task_leaves_the_others_their_token(
        self, provider: IdentityProvider, application: Application
    ) -> None:
        provider.gate.clear()
        tokens = AsyncTokens(Tokens(application, valid_for(3600)))

        async def main() -> str:
            first, second = asyncio.create_task(tokens.renew()), asyncio.create_task(tokens.renew())
            await asyncio.sleep(0)
            first.cancel()
            await asyncio.sleep(0.05)
            provider.gate.set()
            assert await second == await tokens()
            assert first.cancelled()
            return await second

        assert asyncio.run(main()) == "access-secret-1"
        assert len(provider.asked) == 1

    def test_threads_and_tasks_share_the_tokens(self, application: Application) -> None:
        tokens = Tokens(application, STORED)
        assert asyncio.run(AsyncTokens(tokens)()) == tokens() == "access-secret-1"


class TestKeeping:
    def test_a_grant_is_text_and_back(self) -> None:
        grant = valid_for(60)
        assert Grant.loads(grant.dumps()) == grant

    @pytest.mark.parametrize("text", ["", "refresh-secret-0", "[]", '{"secret": "-secret-"}'])
    def test_other_text_is_no_grant(self, text: str) -> None:
        with pytest.raises(ValueError, match="not a stored grant") as caught:
            Grant.loads(text)
        assert caught.value.__context__ is None

    def test_in_a_file_of_the_owner(self, tmp_path: Path) -> None:
        path = tmp_path / "grant"
        path.write_text("old")
        path.chmod(0o644)
        file = GrantFile(path)
        file.save(STORED)
        assert file.load() == STORED
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert list(tmp_path.iterdir()) == [path]

    def test_no_file_is_no_grant(self, tmp_path: Path) -> None:
        assert GrantFile(tmp_path / "grant").load() is None

    def test_a_file_that_cannot_be_replaced_leaves_no_other(self, tmp_path: Path) -> None:
        path = tmp_path / "grant"
        path.mkdir()
        with pytest.raises(OSError, match="grant"):
            GrantFile(path).save(STORED)
        assert list(tmp_path.iterdir()) == [path]

    def test_from_one_run_of_a_program_to_the_next(
        self, provider: IdentityProvider, application: Application, tmp_path: Path
    ) -> None:
        file = GrantFile(tmp_path / "grant")
        file.save(STORED)
        for _ in range(2):
            grant = file.load()
            assert grant is not None
            assert Tokens(application, grant, on_renewal=file.save)() == "access-secret-1"
        assert len(provider.asked) == 1


def test_no_secret_in_a_repr(application: Application, make_application: MakeApplication) -> None:
    begun = application.authorize(REDIRECT)
    tokens = Tokens(application, valid_for(60))
    verifier = begun.flow.split('"code_verifier": "')[1].split('"')[0]
    shown = repr([begun, tokens, tokens.grant, AsyncTokens(tokens), make_application(client_secret=CLIENT_SECRET)])
    assert has_no_secret(shown)
    assert verifier not in shown


def test_the_snippets_of_the_documentation(
    provider: IdentityProvider, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    snippets = "".join(
        re.findall(r"^```python\n(.*?)^```$", DOCUMENTATION.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    )
    snippets = re.sub(r'tenant=".*?"', f'tenant="{TENANT}"', snippets)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(provider.certificate))
    monkeypatch.setenv("REFRESH_TOKEN", "refresh-secret-0")
    snippets = snippets.replace("bingads_bindings.sign_in", Tokens.__module__)
    snippets = snippets.replace("tenant=", f'authority="{provider.url}", scopes=["{SCOPE}"], tenant=')

    def sign_in(prompt: str) -> str:
        return f"{REDIRECT}?{provider.sign_in(capsys.readouterr().out.strip())}"

    exec(snippets, {"input": sign_in})

    assert capsys.readouterr().out.count("enter the code ABCD-EFGH") == 2
    kept = GrantFile(tmp_path / "grant.json").load()
    assert kept is not None
    assert kept.access_token == "access-secret-3"


def test_msal_is_missing(application: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "msal", None)
    with pytest.raises(ImportError, match=r"pip install 'generator\[auth\]'"):
        application.authorize(REDIRECT)
