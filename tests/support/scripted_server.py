"""An HTTP server on 127.0.0.1 that does byte for byte what it is told, also what no server should do."""

import socket
import ssl
import struct
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

_PATIENCE = 20.0


@dataclass(frozen=True, slots=True)
class ReceivedRequest:
    """A request: its headers by lower-case name, and the number of the connection that it came by."""

    target: str
    headers: Mapping[str, str]
    body: bytes
    connection: int


Body: TypeAlias = bytes | Callable[[ReceivedRequest], tuple[bytes, Mapping[str, str]]]
"""What a response has in it, or what gives that for a request, and headers that belong to it."""


class Exchange:
    """A request that waits for what is sent to it."""

    def __init__(self, connection: socket.socket, request: ReceivedRequest, closing: threading.Event) -> None:
        self.request = request
        self._connection = connection
        self._closing = closing

    def send(self, data: bytes) -> None:
        """Send raw bytes."""
        self._connection.sendall(data)

    def respond(self, status: int = 200, body: Body = b"", **headers: str) -> None:
        """Send a well-formed response of the media type of the request; `Content_Type` stands for `Content-Type`."""
        more: Mapping[str, str] = {}
        if not isinstance(body, bytes):
            body, more = body(self.request)
        kind = self.request.headers.get("content-type", "")
        given = {"Content_Type": kind, "Content_Length": str(len(body)), **more, **headers}
        lines = [f"{name.replace('_', '-')}: {value}\r\n" for name, value in given.items()]
        self.send(f"HTTP/1.1 {status} Whatever\r\n{''.join(lines)}\r\n".encode() + body)

    def wait(self, seconds: float) -> None:
        """Do nothing for some time, or until the server closes."""
        self._closing.wait(seconds)

    def drip(self, data: bytes, every: float) -> None:
        """Send a byte now and then."""
        for byte in data:
            self.send(bytes((byte,)))
            self.wait(every)

    def tunnel(self) -> None:
        """As a proxy does that was asked to CONNECT: pass on what comes, both ways."""
        host, _, port = self.request.target.partition(":")
        with socket.create_connection((host, int(port))) as target:
            threading.Thread(target=_copy, args=(target, self._connection), daemon=True).start()
            _copy(self._connection, target)

    def close(self) -> None:
        """End the connection."""
        self._connection.close()

    def reset(self) -> None:
        """End the connection with a reset."""
        reset(self._connection)


Answer: TypeAlias = Callable[[Exchange], object]


def _copy(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        pass  # one of them has gone


def reset(connection: socket.socket) -> None:
    """End a connection with a reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


class ScriptedServer:
    """Answers requests with `answers`, one after the other; with the last of them from then on.

    `requests` are those that were read, `connections` counts what was accepted. With a certificate it speaks TLS.
    """

    def __init__(self, port: int = 0, certificate: Path | None = None) -> None:
        self.requests: list[ReceivedRequest] = []
        self.answers: deque[Answer] = deque()
        self.resets = 0
        """So many connections are reset before anything is read of them."""
        self.connections = 0
        self._closing = threading.Event()
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", port), backlog=256)
        self._tls = None if certificate is None else ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if self._tls and certificate:
            self._tls.load_cert_chain(certificate)
        self.url = f"http{'s' if self._tls else ''}://127.0.0.1:{self._listener.getsockname()[1]}/api"
        threading.Thread(target=self._accept, daemon=True).start()

    def answer(self, *answers: Answer) -> None:
        """Answer the next requests with these."""
        self.answers = deque(answers)

    def __enter__(self) -> "ScriptedServer":
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
                number = self.connections
                serve = self._serve if self.resets == 0 else self._refuse
                self.resets = max(0, self.resets - 1)
            threading.Thread(target=serve, args=(connection, number), daemon=True).start()

    def _refuse(self, connection: socket.socket, _: int) -> None:
        self._closing.wait(0.05)  # so that the client has sent something
        reset(connection)

    def _serve(self, connection: socket.socket, number: int) -> None:
        connection.settimeout(_PATIENCE)
        try:
            with self._tls.wrap_socket(connection, server_side=True) if self._tls else connection as stream:
                while request := _read(stream, number):
                    with self._lock:
                        self.requests.append(request)
                        answer = self.answers.popleft() if len(self.answers) > 1 else self.answers[0]
                    answer(Exchange(stream, request, self._closing))
        except OSError:
            pass  # the client has gone, or the connection was closed on purpose


def _read(connection: socket.socket, number: int) -> ReceivedRequest | None:
    """The next request on a connection, None where there is none."""
    with connection.makefile("rb") as stream:  # which is not kept: the socket would stay open as long
        start = stream.readline().decode()
        if not start:
            return None
        headers: dict[str, str] = {}
        while line := stream.readline().decode().rstrip("\r\n"):
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        return ReceivedRequest(start.split()[1], headers, stream.read(int(headers.get("content-length", 0))), number)
