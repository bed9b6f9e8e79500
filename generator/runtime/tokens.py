"""XML as a stream of tokens: expat proves that it is XML, this module says what its tags mean.

A token is a tag as it stands in the document (`<a:Id>`, `</a:Id>`, `<Bid i:nil="true"/>`), a reference (`&amp;`), or
plain text; only tags begin with `<`, only references with `&`. Comments, processing instructions and the XML
declaration are left out, CDATA sections become plain text and references. A document type declaration is refused:
there are no entities but the five of XML, and nothing is ever fetched.

Tags are kept as text because documents repeat the same few tags over and over: whoever reads them looks each one up in
a dict and takes it apart only when it is new. No tree is built, so memory goes to the result alone.
"""

import codecs
import re
from collections.abc import Iterator
from itertools import chain
from typing import Any, NamedTuple, TypeAlias
from xml.parsers import expat

from .text import WHITESPACE, Invalid, escape_attribute, resolve, unescape_attribute

Tokens: TypeAlias = Iterator[str]

INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
XML = "http://www.w3.org/XML/1998/namespace"

_NIL = f"{{{INSTANCE}}}nil"
_TYPE = f"{{{INSTANCE}}}type"
_CHUNK = 1 << 16
_BYTE_ORDER_MARKS = {
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
    b"<\0": "utf-16-le",
    b"\0<": "utf-16-be",
}
_ENCODING = re.compile(rb"""<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)""")
_ENCODINGS = {b"us-ascii": "ascii", b"iso-8859-1": "iso-8859-1", b"windows-1252": "windows-1252"}
_NAME = re.compile(r"</?([^\s/>]+)")
_ATTRIBUTE = re.compile(r"""([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_PREFIX = re.compile(r"""([^\s<>/="':;]+):""")
_MARKUP_IN_CDATA = re.compile("([&<])")


class NotXml(Invalid):
    """The document is no well-formed XML, or has a document type declaration; no path leads to that."""


def tokenize(data: bytes) -> Tokens:
    """The tokens of a document; raises NotXml, at the latest after the last of them, where it is not XML."""
    parser = expat.ParserCreate("utf-8")
    batch: list[str] = []

    def ignore(*_: object) -> None:
        pass

    def refuse(*_: object) -> None:
        raise NotXml("a document type declaration is not allowed")

    def cdata(text: str) -> None:
        batch.extend({"&": "&amp;", "<": "&lt;"}.get(part, part) for part in _MARKUP_IN_CDATA.split(text) if part)

    def begin_cdata() -> None:
        parser.DefaultHandler = cdata

    def end_cdata() -> None:
        parser.DefaultHandler = batch.append

    parser.DefaultHandler = batch.append
    parser.StartDoctypeDeclHandler = refuse
    parser.CommentHandler = parser.ProcessingInstructionHandler = parser.XmlDeclHandler = ignore
    parser.StartCdataSectionHandler = begin_cdata
    parser.EndCdataSectionHandler = end_cdata
    return chain.from_iterable(_batches(parser, _utf_8(data), batch))


def _batches(parser: expat.XMLParserType, data: bytes, batch: list[str]) -> Iterator[list[str]]:
    position, size = 0, _CHUNK
    view = memoryview(data)
    try:
        while position < len(data):
            parser.Parse(view[position : position + size], False)
            position += size
            # A tag longer than the chunk is read from its beginning each time: longer chunks keep that linear.
            size = _CHUNK if batch else 2 * size
            yield batch
            batch.clear()
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        reason = f"not well-formed XML: {expat.ErrorString(error.code)} at line {error.lineno}, column {error.offset}"
        raise NotXml(reason) from None
    yield batch


def _utf_8(data: bytes) -> bytes:
    """The document in UTF-8: in other encodings expat would hand over long tags in pieces."""
    encoding = _BYTE_ORDER_MARKS.get(bytes(data[:2]))
    if encoding is None:
        declared = _ENCODING.match(data)
        if declared is None or declared[1].lower() == b"utf-8":
            return data
        encoding = _ENCODINGS.get(declared[1].lower())
        if encoding is None:
            raise NotXml(f"the encoding {declared[1].decode()} is not supported")
    try:
        return data.decode(encoding).encode()
    except UnicodeError:
        raise NotXml(f"not {encoding}, though it says so") from None


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
        prefix, colon, local_name = name.rpartition(":")
        if attribute and not colon:
            return name
        namespace = self.find(prefix)
        if namespace is None or not local_name or (colon and not prefix):
            raise Invalid(f"the prefix of {name!r} is not declared")
        return f"{{{namespace}}}{local_name}" if namespace else local_name


def document_scope() -> Scope:
    """The declarations in force around a document."""
    return Scope({"": "", "xml": XML})


class Tag(NamedTuple):
    """What a start tag says: its expanded name, its attributes by expanded name, the declarations in force inside."""

    token: str
    name: str
    attributes: dict[str, str]
    scope: Scope

    @property
    def empty(self) -> bool:
        """Whether the element has no content and no end tag (`<Bid/>`)."""
        return self.token.endswith("/>")

    @property
    def closing(self) -> str:
        """The end tag, as almost everybody writes it."""
        return f"</{prefixed_name(self.token)}>"

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
    match = _NAME.match(token)
    return match[1] if match else token


def local_name(token: str) -> str:
    """The name in a tag, without its prefix."""
    return prefixed_name(token).rpartition(":")[2]


def take_apart(token: str, scope: Scope) -> Tag:
    """What a start tag says under the declarations in force; raises Invalid where a prefix is not declared."""
    name = prefixed_name(token)
    declared: dict[str, str] = {}
    attributes: dict[str, str] = {}
    for attribute, double, single in _ATTRIBUTE.findall(token, len(name) + 1):
        prefix, _, local = attribute.rpartition(":")
        value = unescape_attribute(double or single)
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
    return Tag(token, inner.expand(name), expanded, inner)


def inside(tag: Tag, tokens: Tokens) -> Tokens:
    """The tokens of an element's content up to its end tag, for an element without an end tag too."""
    return iter(("</>",)) if tag.empty else tokens


def elements(tokens: Tokens, scope: Scope) -> Iterator[Tag]:
    """The child elements up to the end tag; who asks for the next has read the content of the one before.

    Raises Invalid where there is text between them.
    """
    for token in tokens:
        if token[0] == "<":
            if token[1] == "/":
                return
            yield take_apart(token, scope)
        else:
            require_white_space(token)


def require_white_space(token: str) -> None:
    """Raise Invalid where text that stands between elements is more than white space."""
    if (resolve(token) if token[0] == "&" else token).strip(WHITESPACE):
        raise Invalid("text where only elements can be")


def read_text(tokens: Tokens, *read: str) -> str:
    """The text of a simple element up to its end tag; `read` are tokens of it that have been read already.

    Raises Invalid where there is an element in it.
    """
    parts: list[str] = []
    for token in chain(read, tokens):
        first = token[0]
        if first == "<":
            if token[1] != "/":
                raise Invalid(f"an element ({local_name(token)}) where only text can be")
            break
        # A carriage return is a line end (a token of its own), unless a reference made it.
        parts.append(resolve(token) if first == "&" else "\n" if first == "\r" else token)
    return "".join(parts)


def read_nothing(tokens: Tokens) -> None:
    """The end tag of an element that is nil; raises Invalid where it has content."""
    for token in tokens:
        if token[0] != "<":
            require_white_space(token)
        elif token[1] == "/":
            return
        else:
            raise Invalid("nil, but not empty")


def element_tokens(tag: Tag, tokens: Tokens) -> list[str]:
    """The tokens of an element's content, its end tag included."""
    if tag.empty:
        return ["</>"]
    content: list[str] = []
    depth = 1
    while depth:
        token = next(tokens)
        if token[0] == "<" and not token.endswith("/>"):
            depth += -1 if token[1] == "/" else 1
        content.append(token)
    return content


def markup(tag: Tag, content: list[str], outer: Scope) -> str:
    """A whole element as it stands, and the namespace declarations that it takes from what is around it.

    Raises Invalid where it uses a prefix that is not declared.
    """
    start = len(prefixed_name(tag.token)) + 1
    own = {name for name, _, _ in _ATTRIBUTE.findall(tag.token, start)}
    element = tag.token + ("" if tag.empty else "".join(content))
    prefixes = {prefix: outer.find(prefix) for prefix in ("", *_PREFIX.findall(element)) if prefix != "xml"}
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
    parser = expat.ParserCreate("utf-8", " ")

    def refuse(*_: object) -> None:
        raise Invalid("kept XML with a declaration in it")

    parser.StartDoctypeDeclHandler = parser.XmlDeclHandler = refuse
    try:
        parser.Parse(text.encode(), True)
    except UnicodeEncodeError:
        raise Invalid("kept XML with a character that cannot be in XML") from None
    except expat.ExpatError as error:
        raise Invalid(f"kept XML that is not well-formed: {expat.ErrorString(error.code)}") from None
