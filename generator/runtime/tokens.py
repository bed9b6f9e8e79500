"""XML as a stream of tokens: expat proves that it is XML, after which its text need only be split at each `<`.

A token is a tag without its `<`, and the text after it: `Id>7`, `/Id>`, `Bid i:nil="true"/>`. A document with
comments, processing instructions or CDATA sections is rewritten without them first. A document type declaration is
refused: there are no entities but the five of XML, and nothing is ever fetched.

Documents repeat the same few tags over and over: whoever reads the tokens looks each tag up in a dict and takes it
apart only when it is new. No tree is built, so memory goes to the result alone.
"""

import codecs
import re
from collections.abc import Iterator
from itertools import chain
from typing import Any, NamedTuple, TypeAlias
from xml.parsers import expat

from .text import WHITESPACE, Invalid, escape_attribute, unescape

Tokens: TypeAlias = Iterator[str]

INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
XML = "http://www.w3.org/XML/1998/namespace"

_NIL = f"{{{INSTANCE}}}nil"
_TYPE = f"{{{INSTANCE}}}type"
_CHUNK = 1 << 16
UTF_16 = {
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
    b"<\0": "utf-16-le",
    b"\0<": "utf-16-be",
}
"""How a document in UTF-16 begins, and which kind of it that is."""

_ENCODING = rb"""(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)"""
_ENCODINGS = {b"us-ascii": "ascii", b"iso-8859-1": "iso-8859-1", b"windows-1252": "windows-1252"}
_MARKUP_IN_CDATA = str.maketrans({"&": "&amp;", "<": "&lt;"})
_TAG = r"""(?:[^>"']++|"[^"]*+"|'[^']*+')*+"""
_NAME = r"/?([^\s/>]+)"
_ATTRIBUTE = r"""([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')"""
_PREFIX = r"""([^\s<>/="':;]+):"""


def tokenize(data: bytes) -> Tokens:
    """The tokens of a document; raises Invalid where it is not well-formed XML."""
    data = _utf_8(data)
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if not _is_plain(data):
        data = _plain(data)
    tokens = chain.from_iterable(_batches(data))
    next(tokens)  # What is before the first tag: a byte order mark, white space.
    first = next(tokens)
    return tokens if first.startswith("?xml") else chain((first,), tokens)


def _batches(data: bytes) -> Iterator[list[str]]:
    start = 0
    while start >= 0:
        end = data.find(b"<", start + _CHUNK)
        yield (data[start:end] if end >= 0 else data[start:]).decode().split("<")
        start = end + 1 if end >= 0 else -1


def _is_plain(data: bytes) -> bool:
    """Whether there are only tags and text; raises Invalid where it is no XML or has a document type declaration."""
    plain = True

    def note(*_: object) -> None:
        nonlocal plain
        plain = False

    parser = _parser()
    parser.CommentHandler = parser.ProcessingInstructionHandler = parser.StartCdataSectionHandler = note
    _parse(parser, data)
    return plain


def _plain(data: bytes) -> bytes:
    """A document without its comments and processing instructions, its CDATA sections as text."""
    parts: list[str] = []

    def ignore(*_: object) -> None:
        pass

    def begin_cdata() -> None:
        parser.DefaultHandler = lambda text: parts.append(text.translate(_MARKUP_IN_CDATA))

    def end_cdata() -> None:
        parser.DefaultHandler = parts.append

    parser = _parser()
    parser.CommentHandler = parser.ProcessingInstructionHandler = parser.XmlDeclHandler = ignore
    parser.StartCdataSectionHandler, parser.EndCdataSectionHandler = begin_cdata, end_cdata
    parser.DefaultHandler = parts.append
    _parse(parser, data)
    return "".join(parts).encode()


def _parser() -> expat.XMLParserType:
    def refuse(*_: object) -> None:
        raise Invalid("a document type declaration is not allowed")

    parser = expat.ParserCreate("utf-8")
    parser.StartDoctypeDeclHandler = refuse
    return parser


def _parse(parser: expat.XMLParserType, data: bytes) -> None:
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        reason = f"not well-formed XML: {expat.ErrorString(error.code)} at line {error.lineno}, column {error.offset}"
        raise Invalid(reason) from None


def _utf_8(data: bytes) -> bytes:
    encoding = UTF_16.get(data[:2])
    if encoding is None:
        declared = re.match(_ENCODING, data)
        # Where the declaration can be read, UTF-16 is only what it said before the document was encoded.
        if declared is None or declared[1].lower() in (b"utf-8", b"utf-16"):
            return data
        encoding = _ENCODINGS.get(declared[1].lower())
        if encoding is None:
            raise Invalid(f"the encoding {declared[1].decode()} is not supported")
    try:
        return data.decode(encoding).encode()
    except UnicodeError:
        raise Invalid(f"not {encoding}, though it says so") from None


class Scope:
    """The namespace declarations in force at some place of a document.

    `memo` is for whoever reads the document: what they have found out about tags under these declarations.
    """

    __slots__ = ("_declared", "_outer", "memo")

    def __init__(self, declared: dict[str, str], outer: "Scope | None" = None) -> None:
        self._declared = declared
        self._outer = outer
        self.memo: dict[object, Any] = {}

    def find(self, prefix: str) -> str | None:
        """The namespace that a prefix stands for: empty for none, None where the prefix is not declared."""
        scope: Scope | None = self
        while scope is not None:
            namespace = scope._declared.get(prefix)
            if namespace is not None:
                return namespace
            scope = scope._outer
        return None

    def expand(self, name: str, *, attribute: bool = False) -> str:
        """`{namespace}name` of a name with or without a prefix; raises Invalid where the prefix is not declared."""
        prefix, colon, local = name.rpartition(":")
        if attribute and not colon:
            return name
        namespace = self.find(prefix)
        if namespace is None or not local or (colon and not prefix):
            raise Invalid(f"the prefix of {name!r} is not declared")
        return f"{{{namespace}}}{local}" if namespace else local


def document_scope() -> Scope:
    """The declarations in force around a document."""
    return Scope({"": "", "xml": XML})


class Tag(NamedTuple):
    """What a start tag says: its expanded name, its attributes by expanded name, the declarations in force inside.

    `text` is the text after it: the beginning of its content, unless the element is empty.
    """

    head: str
    text: str
    name: str
    attributes: dict[str, str]
    scope: Scope

    @property
    def empty(self) -> bool:
        """Whether the element has no end tag (`Bid/>`)."""
        return self.head.endswith("/")

    @property
    def closing(self) -> str:
        """The token of the end tag, as almost everybody writes it."""
        return f"/{prefixed_name(self.head)}>"

    @property
    def nil(self) -> bool:
        """Whether it is marked as nil; raises Invalid where the mark is no boolean."""
        value = self.attributes.get(_NIL, "false").strip(WHITESPACE)
        if value not in {"true", "1", "false", "0"}:
            raise Invalid("i:nil is neither true nor false")
        return value in {"true", "1"}

    @property
    def type(self) -> str | None:
        """The expanded name of the type it says it has; raises Invalid where its prefix is not declared."""
        value = self.attributes.get(_TYPE)
        return None if value is None else self.scope.expand(value.strip(WHITESPACE))


def prefixed_name(token: str) -> str:
    """The name in a tag, with its prefix."""
    match = re.match(_NAME, token)
    return match[1] if match else token


def local_name(token: str) -> str:
    """The name in a tag, without its prefix."""
    return prefixed_name(token).rpartition(":")[2]


def split_token(token: str) -> tuple[str, str]:
    """What is in the tag of a token, and the text after the tag."""
    head, _, text = token.partition(">")
    if is_whole(head):
        return head, text
    match = re.match(_TAG, token)
    end = match.end() if match else len(token)
    return token[:end], token[end + 1 :]


def is_whole(head: str) -> bool:
    """Whether what is before the first `>` of a token is all of the tag: an attribute may have a `>` in it."""
    match = re.match(_TAG, head)
    return match is not None and match.end() == len(head)


def take_apart(token: str, scope: Scope) -> Tag:
    """What a start tag says under the declarations in force; raises Invalid where a prefix is not declared."""
    head, text = split_token(token)
    name = prefixed_name(head)
    declared: dict[str, str] = {}
    attributes: dict[str, str] = {}
    for attribute, double, single in re.findall(_ATTRIBUTE, head[len(name) :]):
        prefix, _, local = attribute.rpartition(":")
        value = unescape((double or single).translate({9: " ", 10: " "}))
        if attribute == "xmlns":
            declared[""] = value
        elif prefix != "xmlns":
            attributes[attribute] = value
        elif value:
            declared[local] = value
        else:
            raise Invalid(f"the prefix {local!r} is declared without a namespace")
    inner = Scope(declared, scope) if declared else scope
    expanded = {inner.expand(attribute, attribute=True): value for attribute, value in attributes.items()}
    return Tag(head, text, inner.expand(name), expanded, inner)


def inside(tag: Tag, tokens: Tokens) -> Tokens:
    """The tokens of an element's content and its end; raises Invalid where it begins with text."""
    require_white_space(tag.text)
    return iter(("/>",)) if tag.empty else tokens


def elements(tokens: Tokens, scope: Scope) -> Iterator[Tag]:
    """The child elements up to the end tag; who asks for the next has read the content of the one before.

    Raises Invalid where there is text between them.
    """
    for token in tokens:
        if token[0] == "/":
            require_end(token)
            return
        tag = take_apart(token, scope)
        if tag.empty:
            require_white_space(tag.text)
        yield tag


def require_white_space(text: str) -> None:
    """Raise Invalid where text that stands between elements is more than white space."""
    if text and unescape(text).strip(WHITESPACE):
        raise Invalid("text where only elements can be")


def require_end(token: str, reason: str = "") -> None:
    """Raise Invalid where a token is not an end tag with, at most, white space after it."""
    if token[0] != "/":
        raise Invalid(reason or f"an element ({local_name(token)}) where only text can be")
    require_white_space(split_token(token)[1])


def read_text(tag: Tag, tokens: Tokens) -> str:
    """The text of a simple element; raises Invalid where there is an element in it."""
    if tag.empty:
        return ""
    require_end(next(tokens))
    return unescape(tag.text)


def read_nothing(tag: Tag, tokens: Tokens) -> None:
    """The end tag of an element that is nil; raises Invalid where it has content."""
    require_end(next(inside(tag, tokens)), "nil, but not empty")


def element_tokens(tag: Tag, tokens: Tokens) -> list[str]:
    """The tokens of an element's content, its end tag included."""
    if tag.empty:
        return []
    content: list[str] = []
    depth = 1
    while depth:
        token = next(tokens)
        content.append(token)
        if token[0] == "/":
            depth -= 1
        elif not split_token(token)[0].endswith("/"):
            depth += 1
    require_end(content[-1])
    return content


def markup(tag: Tag, content: list[str], outer: Scope) -> str:
    """A whole element as it stands, and the namespace declarations that it takes from what is around it.

    Raises Invalid where it uses a prefix that is not declared.
    """
    start = len(prefixed_name(tag.head)) + 1
    own = {name for name, _, _ in re.findall(_ATTRIBUTE, tag.head[start - 1 :])}
    element = f"<{tag.head}>" if tag.empty else "<".join((f"<{tag.head}>{tag.text}", *content)).rstrip(WHITESPACE)
    prefixes = {prefix: outer.find(prefix) for prefix in ("", *re.findall(_PREFIX, element)) if prefix != "xml"}
    names = {prefix: f"xmlns:{prefix}" if prefix else "xmlns" for prefix in prefixes}
    declarations = "".join(
        f' {names[prefix]}="{escape_attribute(namespace)}"'
        for prefix, namespace in prefixes.items()
        if namespace is not None and names[prefix] not in own
    )
    element = element[:start] + declarations + element[start:]
    if None in prefixes.values():  # Declared inside, nowhere, or no prefix at all but text with a colon.
        require_markup(element)
    return element


def require_markup(text: str) -> None:
    """Raise Invalid where text is not one whole element that can stand anywhere in a document."""
    parser = expat.ParserCreate("utf-8", "\x01")  # no namespace can have that in it

    def refuse(*_: object) -> None:
        raise Invalid("kept XML with a declaration in it")

    parser.StartDoctypeDeclHandler = parser.XmlDeclHandler = refuse
    try:
        parser.Parse(text.encode(), True)
    except UnicodeEncodeError:
        raise Invalid("kept XML with a character that cannot be in XML") from None
    except expat.ExpatError as error:
        raise Invalid(f"kept XML that is not well-formed: {expat.ErrorString(error.code)}") from None
