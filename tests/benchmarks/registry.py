"""Who is compared: this project, its peers, and the floors that nothing with types can pass."""

from dataclasses import dataclass

from tests.benchmarks.environments import OURS, REST, SOAP, Environment


@dataclass(frozen=True, slots=True)
class Contestant:
    """Someone who does the work: a module of `contestants`, the class in it, and the environment that it runs in."""

    name: str
    title: str
    environment: Environment
    module: str
    codec: str | None = "Codec"


US = Contestant("ours", "bingads-bindings", OURS, "ours")
OVER_REST = Contestant("rest", "bingads-bindings (REST, JSON)", OURS, "ours", "RestCodec")
PARSE = Contestant("parse", "lxml, parsing only", OURS, "floors")
TREE = Contestant("tree", "lxml, a tree built by hand", OURS, "floors")
JOIN = Contestant("join", "strings joined by hand", OURS, "floors", "Joined")
ZEEP = Contestant("zeep", "zeep", SOAP, "by_zeep")
SUDS = Contestant("suds", "suds-community", SOAP, "by_suds")
XSDATA = Contestant("xsdata", "code made by xsdata", SOAP, "by_xsdata")
BINGADS = Contestant("bingads", "bingads (SOAP, suds)", SOAP, "by_bingads", None)
MSADS = Contestant("msads", "msads (REST, JSON)", REST, "by_msads")
