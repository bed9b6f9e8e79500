"""How the types and operations of the store travel over REST, as the generator writes it, by hand."""

from generator.runtime.rest_wire import RestService, RestWire

REST = RestWire(
    type_property="Type",
    fault_property="ApplicationFault",
    bearer_header="Token",
    headers=("Account", "Key"),
    text_types=frozenset({"xs:long"}),
    bases=frozenset({"st:ApiFault", "st:Error"}),
    services={
        "store": RestService(
            path="/Store/v1",
            hosts={"production": "https://rest.store.example", "sandbox": "https://rest.sandbox.store.example"},
            endpoints={"GetItems": "POST /Items/Query", "AddItems": "POST /Items"},
        ),
    },
)
