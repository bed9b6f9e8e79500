"""Ad Insight: ideas for keywords, and how often each was searched for in the last month."""

import httpx
from bingads_bindings.v13 import ad_insight
from caller import CREDENTIALS, ENVIRONMENT

GERMANY = 72


def main(http_client: httpx.Client | None = None) -> None:
    attributes = [ad_insight.KeywordIdeaAttribute.KEYWORD, ad_insight.KeywordIdeaAttribute.MONTHLY_SEARCH_COUNTS]
    with ad_insight.AdInsightClient(CREDENTIALS, environment=ENVIRONMENT, http_client=http_client) as client:
        reply = client.get_keyword_ideas(
            expand_ideas=True,
            idea_attributes=attributes,
            search_parameters=[
                ad_insight.QuerySearchParameter(queries=["shoes", "boots"]),
                ad_insight.LanguageSearchParameter(languages=[ad_insight.LanguageCriterion(language="German")]),
                ad_insight.LocationSearchParameter(locations=[ad_insight.LocationCriterion(location_id=GERMANY)]),
            ],
        )
    for idea in reply.keyword_ideas or ():
        if idea is not None:
            counts = idea.monthly_search_counts or [0]
            print(idea.keyword, counts[-1])


if __name__ == "__main__":
    main()
