"""Add keywords of which some are refused: what became of each, and what to do about faults of the whole call."""

import sys

import httpx
from bingads_bindings import ServiceFault, TransportError, partial
from bingads_bindings.v13 import campaign_management as cm
from caller import CREDENTIALS, ENVIRONMENT


def main(ad_group_id: int, texts: list[str], http_client: httpx.Client | None = None) -> None:
    bid = cm.Bid(amount=0.3)
    keywords = [cm.Keyword(text=text, match_type=cm.MatchType.PHRASE, bid=bid) for text in texts]
    with cm.CampaignManagementClient(CREDENTIALS, environment=ENVIRONMENT, http_client=http_client) as client:
        try:
            reply = client.add_keywords(ad_group_id=ad_group_id, keywords=keywords)
        except ServiceFault as fault:
            print(f"nothing was added: {fault}")
            return
        except TransportError as failure:
            print(f"{'nobody knows what was added' if failure.request_sent else 'nothing was added'}: {failure}")
            return
    for outcome in partial.outcomes(keywords, reply):
        if outcome.ok:
            print(f"{outcome.item.text}: {outcome.id}")
        for error in outcome.errors:
            print(f"{outcome.item.text}: {error.error_code}, {error.message}")


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
