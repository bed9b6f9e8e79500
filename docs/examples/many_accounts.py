"""Async: count the campaigns of many accounts, up to ten calls at a time over the connections of one client."""

import asyncio
import sys

import httpx
from bingads_bindings.v13 import campaign_management as cm
from caller import CREDENTIALS, ENVIRONMENT


async def main(account_ids: list[int], http_client: httpx.AsyncClient | None = None) -> None:
    at_a_time = asyncio.Semaphore(10)
    async with cm.AsyncCampaignManagementClient(
        CREDENTIALS, environment=ENVIRONMENT, http_client=http_client
    ) as client:

        async def count(account_id: int) -> int:
            async with at_a_time:
                reply = await client.get_campaigns_by_account_id(account_id=account_id)
            return len(reply.campaigns or ())

        counts = await asyncio.gather(*map(count, account_ids))
    for account_id, number in zip(account_ids, counts, strict=True):
        print(account_id, number)


if __name__ == "__main__":
    asyncio.run(main([int(argument) for argument in sys.argv[1:]]))
