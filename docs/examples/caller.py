"""Who calls in these examples, as the environment says."""

import os

from bingads_bindings import Credentials

ACCOUNT_ID = int(os.environ["ACCOUNT_ID"])
CREDENTIALS = Credentials(
    os.environ["DEVELOPER_TOKEN"],
    os.environ["ACCESS_TOKEN"],
    customer_id=os.environ["CUSTOMER_ID"],
    customer_account_id=ACCOUNT_ID,
)
ENVIRONMENT = os.environ.get("ENVIRONMENT", "sandbox")
