"""A small identity provider on 127.0.0.1, over HTTPS: discovery, codes with PKCE, device codes, refresh tokens."""

import base64
import datetime
import hashlib
import ipaddress
import json
import ssl
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlencode, urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

TENANT = "contoso"
CLIENT_ID = "client-id"
CLIENT_SECRET = "client/secret~1"

Answer = tuple[int, dict[str, Any] | bytes]


def write_certificate(folder: Path) -> Path:
    """A certificate for 127.0.0.1, signed by itself, and its key, in one PEM file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = folder / "127.0.0.1.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    return path


@dataclass
class IdentityProvider:
    """The provider, and what it was asked.

    Secrets that it hands out contain `secret`, so that a test can look for them. `answers` are given, in turn, in place
    of what the token endpoint would say. Token requests wait for `gate`.
    """

    certificate: Path
    rotate: bool = True
    expires_in: int = 3600
    secret_expected: str | None = None
    device_answers: deque[Answer] = field(default_factory=deque)
    device_expires_in: int = 900
    device_message: str | None = None
    answers: deque[Answer] = field(default_factory=deque)
    discovered: list[str] = field(default_factory=list)
    asked: list[dict[str, str]] = field(default_factory=list)
    gate: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.gate.set()
        self._lock = threading.Lock()
        self._issued = 0
        self._codes: dict[str, dict[str, str]] = {}
        self._refresh_tokens = {"refresh-secret-0"}

    def __enter__(self) -> Self:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.gate.set()
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"https://127.0.0.1:{self._server.server_port}"

    def sign_in(self, url: str) -> str:
        """What the user's browser does with the URL of an authorization: the query of the redirect."""
        question = dict(parse_qsl(urlsplit(url).query))
        assert urlsplit(url).path == f"/{TENANT}/oauth2/v2.0/authorize"
        assert question["response_type"] == "code"
        assert "response_mode" not in question
        assert question["code_challenge_method"] == "S256"
        code = f"code-secret-{len(self._codes)}"
        self._codes[code] = question
        return urlencode({"code": code, "state": question["state"]})

    def discovery(self, path: str) -> Answer:
        """The answer to a GET."""
        self.discovered.append(path)
        if path != f"/{TENANT}/v2.0/.well-known/openid-configuration":
            return 400, {"error": "invalid_tenant", "error_description": f"no tenant at {path}"}
        base = f"{self.url}/{TENANT}"
        return 200, {
            "issuer": f"{base}/v2.0",
            "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
            "token_endpoint": f"{base}/oauth2/v2.0/token",
            "device_authorization_endpoint": f"{base}/oauth2/v2.0/devicecode",
        }

    def device_code(self) -> Answer:
        """The answer to a request for a device code."""
        answer = {
            "device_code": "device-secret-0",
            "user_code": "ABCD-EFGH",
            "verification_uri": f"{self.url}/device",
            "expires_in": self.device_expires_in,
            "interval": 1 if self.device_expires_in < 10 else 0,
        }
        return 200, answer if self.device_message is None else answer | {"message": self.device_message}

    def token(self, form: dict[str, str]) -> Answer:
        """The answer to a request for a token."""
        with self._lock:
            self.asked.append(form)
        if not self.gate.wait(4):
            return 503, {"error": "nobody opened the gate"}
        with self._lock:
            if self.answers:
                return self.answers.popleft()
            if form.get("client_secret") != self.secret_expected:
                return 401, {"error": "invalid_client", "error_description": "who are you?"}
            grants: dict[str, Callable[[dict[str, str]], Answer]] = {
                "authorization_code": self._by_code,
                "urn:ietf:params:oauth:grant-type:device_code": self._by_device,
                "refresh_token": self._by_refresh_token,
            }
            return grants[form["grant_type"]](form)

    def _by_code(self, form: dict[str, str]) -> Answer:
        question = self._codes.pop(form["code"], None)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest()).rstrip(b"=")
        if (
            question is None
            or question["code_challenge"] != challenge.decode()
            or question["redirect_uri"] != form["redirect_uri"]
        ):
            return 400, {"error": "invalid_grant", "error_description": f"the code {form['code']} is not good"}
        return 200, self._issue(question)

    def _by_device(self, form: dict[str, str]) -> Answer:
        if form["device_code"] != "device-secret-0":
            return 400, {"error": "bad_verification_code"}
        return self.device_answers.popleft() if self.device_answers else (200, self._issue())

    def _by_refresh_token(self, form: dict[str, str]) -> Answer:
        token = form["refresh_token"]
        if token not in self._refresh_tokens:
            return 400, {"error": "invalid_grant", "error_description": f"the refresh token\r\n{token} has expired"}
        if self.rotate:
            self._refresh_tokens.remove(token)
        return 200, self._issue()

    def _issue(self, question: dict[str, str] | None = None) -> dict[str, Any]:
        self._issued += 1
        answer = {
            "token_type": "Bearer",
            "expires_in": self.expires_in,
            "access_token": f"access-secret-{self._issued}",
        }
        if self.rotate:
            answer["refresh_token"] = f"refresh-secret-{self._issued}"
            self._refresh_tokens.add(f"refresh-secret-{self._issued}")
        if question is not None:
            now = int(time.time())
            claims = {"sub": "user", "aud": question["client_id"], "nonce": question["nonce"]}
            times = {"iat": now, "exp": now + 60}
            answer["id_token"] = ".".join(map(_base64, [{"alg": "none"}, claims | times, {}]))
        return answer


def _base64(value: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def _handler(provider: IdentityProvider) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._reply(*provider.discovery(self.path))

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            form = dict(parse_qsl(body, keep_blank_values=True))
            is_device_code = self.path.endswith("/devicecode")
            self._reply(*(provider.device_code() if is_device_code else provider.token(form)))

        def _reply(self, status: int, answer: dict[str, Any] | bytes) -> None:
            body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler
