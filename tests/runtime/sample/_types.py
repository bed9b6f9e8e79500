"""Where the types of the sample contract are found."""

from generator.runtime.index import TypeIndex, item

SHOP = "https://shop.example/v1"
COMMON = "https://shop.example/common"
ARRAYS = "https://shop.example/arrays"
FAULTS = "https://shop.example/faults?a=1&b=2"
"""A namespace that has to be escaped where it is declared."""

TYPES = TypeIndex(
    __package__,
    namespaces={"shop": SHOP, "c": COMMON, "i": ARRAYS, "f": FAULTS},
    classes={
        "shop:Album": "products",
        "shop:Availability": "products:Stock",
        "shop:Book": "products",
        "shop:Days": "products",
        "shop:Everything": "products",
        "shop:Fault": "products:FaultRecord",
        "shop:Product": "products",
        "shop:Status": "products",
        "shop:Thriller": "products",
        "c:Money": "common",
        "c:Voucher": "vouchers",
    },
    arrays={
        "shop:ArrayOfProduct": item("Product", "shop:Product", nillable=True),
        "shop:ArrayOfStatus": item("Status", "shop:Status"),
        "shop:ArrayOfArrayOfint": item("Row", "i:ArrayOfint", nillable=True),
        "shop:Tree": item("Branch", "shop:Tree"),
        "i:ArrayOfstring": item("string", "xs:string", nillable=True),
        "i:ArrayOfint": item("int", "xs:int"),
        "shop:ArrayOfNullableOflong": item("long", "xs:long", namespace=ARRAYS, nillable=True),
    },
)
