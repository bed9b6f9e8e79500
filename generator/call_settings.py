"""Settings of calls: what is documented of how the services behave, and of how a user signs in."""

from dataclasses import dataclass

from generator.settings_table import Table


@dataclass(frozen=True, slots=True)
class CallSettings:
    """What decides whether a call may be repeated, and what its reply says of it."""

    tracking_header: str = ""
    """The response header that identifies a call to the people who run the service; empty for none."""
    default_wire: str = "soap"
    """How clients speak that are not told: `soap` or `rest`."""
    read_verbs: tuple[str, ...] = ()
    """First words in the names of the operations that change nothing."""
    expired_token_codes: tuple[int, ...] = ()
    """Error codes that say that the access token has expired."""
    throttling: tuple[tuple[int, float], ...] = ()
    """Error codes that say that there were too many calls, and the seconds to wait."""


@dataclass(frozen=True, slots=True)
class SignInSettings:
    """Where the users of the API sign in, by OAuth 2.0."""

    authority: str
    tenant: str
    """The tenant where none is given."""
    scopes: tuple[str, ...]


def read_calls(table: Table) -> CallSettings:
    """The settings of calls. Raises SettingsError."""
    calls = CallSettings(
        tracking_header=table.text("tracking_header", ""),
        default_wire=table.text("default_wire", "soap"),
        read_verbs=table.texts("read_verbs"),
        expired_token_codes=table.integers("expired_token_codes"),
        throttling=tuple(table.numbers_by_code("throttling").items()),
    )
    table.require("default_wire", calls.default_wire in ("soap", "rest"), "must be soap or rest")
    table.finish()
    return calls


def read_sign_in(table: Table) -> SignInSettings | None:
    """How users sign in, None where nothing is said of it. Raises SettingsError."""
    if table.is_empty:
        return None
    sign_in = SignInSettings(
        authority=table.text("authority"), tenant=table.text("tenant"), scopes=table.texts("scopes")
    )
    table.require("authority", sign_in.authority.startswith("https://"), "must be an https URL")
    table.finish()
    return sign_in
