"""Bulk: have the campaigns of an account written to a file, and wait for its address."""

import time

import httpx
from bingads_bindings.v13 import bulk
from caller import ACCOUNT_ID, CREDENTIALS, ENVIRONMENT


def main(http_client: httpx.Client | None = None, pause: float = 10.0) -> None:
    with bulk.BulkClient(CREDENTIALS, environment=ENVIRONMENT, http_client=http_client) as client:
        asked = client.download_campaigns_by_account_ids(
            account_ids=[ACCOUNT_ID],
            data_scope=bulk.DataScope.ENTITY_DATA | bulk.DataScope.QUALITY_SCORE_DATA,
            download_entities=[bulk.DownloadEntity.CAMPAIGNS, bulk.DownloadEntity.KEYWORDS],
            download_file_type=bulk.DownloadFileType.CSV,
            compression_type=bulk.CompressionType.ZIP,
            format_version="6.0",
        )
        while True:
            status = client.get_bulk_download_status(request_id=asked.download_request_id)
            print(status.request_status, status.percent_complete)
            if status.request_status != "InProgress":
                break
            time.sleep(pause)
    print(status.result_file_url)


if __name__ == "__main__":
    main()
