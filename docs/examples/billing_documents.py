"""Customer Billing: the invoices and statements of an account since the beginning of last year."""

from datetime import UTC, datetime

import httpx
from bingads_bindings.v13 import customer_billing
from caller import ACCOUNT_ID, CREDENTIALS, ENVIRONMENT


def main(http_client: httpx.Client | None = None) -> None:
    now = datetime.now(UTC)
    with customer_billing.CustomerBillingClient(
        CREDENTIALS, environment=ENVIRONMENT, http_client=http_client
    ) as client:
        reply = client.get_billing_documents_info(
            account_ids=[ACCOUNT_ID], start_date=datetime(now.year - 1, 1, 1, tzinfo=UTC), end_date=now
        )
    for document in reply.billing_documents_info or ():
        if document is not None and document.document_date:
            print(
                f"{document.document_date:%Y-%m-%d}", document.document_number, document.amount, document.currency_code
            )


if __name__ == "__main__":
    main()
