"""Customer Management: the user whose token it is, and all accounts that the user can see, page by page."""

from collections.abc import Iterator

import httpx
from bingads_bindings.v13 import customer_management
from bingads_bindings.v13.customer_management import CustomerManagementClient
from caller import CREDENTIALS, ENVIRONMENT

PAGE = 100


def main(http_client: httpx.Client | None = None) -> None:
    with CustomerManagementClient(CREDENTIALS, environment=ENVIRONMENT, http_client=http_client) as client:
        user = client.get_user(user_id=None).user
        if user and user.id:
            print(user.user_name)
            for account in accounts(client, user.id):
                print(account.id, account.number, account.name)


def accounts(client: CustomerManagementClient, user_id: int) -> Iterator[customer_management.AdvertiserAccount]:
    """The accounts of a user."""
    equal = customer_management.PredicateOperator.EQUALS
    predicate = customer_management.Predicate(field="UserId", operator=equal, value=str(user_id))
    index = 0
    while True:
        paging = customer_management.Paging(index=index, size=PAGE)
        page = client.search_accounts(predicates=[predicate], page_info=paging).accounts or ()
        yield from (account for account in page if account is not None)
        if len(page) < PAGE:
            return
        index += 1


if __name__ == "__main__":
    main()
