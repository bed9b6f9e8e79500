"""Types of Customer Management v13: PaymentMethodType, PersonName, PilotFeature"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record


class PaymentMethodType(StrEnum):
    """Enumeration `PaymentMethodType` of https://bingads.microsoft.com/Customer/v13/Entities."""

    CREDIT_CARD = "CreditCard"
    INVOICE = "Invoice"
    CHECK = "Check"
    ELECTRONIC_FUNDS_TRANSFER = "ElectronicFundsTransfer"
    PAY_PAL = "PayPal"
    ELV = "ELV"
    OFFLINE_PAYMENT_METHOD = "OfflinePaymentMethod"
    VBA = "VBA"
    BOLETO = "Boleto"


@record(TYPES, "entities:PersonName")
class PersonName(Record):
    """Complex type `PersonName` of https://bingads.microsoft.com/Customer/v13/Entities."""

    first_name: str | None | Unset = nillable("FirstName", "xs:string")
    last_name: str | None | Unset = nillable("LastName", "xs:string")
    middle_initial: str | None | Unset = nillable("MiddleInitial", "xs:string")


@record(TYPES, "entities:PilotFeature")
class PilotFeature(Record):
    """Complex type `PilotFeature` of https://bingads.microsoft.com/Customer/v13/Entities."""

    id: int | Unset = element("Id", "xs:int")
    countries: Sequence[str | None] | None | Unset = nillable("Countries", "arrays:ArrayOfstring")
