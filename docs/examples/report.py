"""Reporting: ask for a report of the campaigns of an account, and wait for the address of the file."""

import time

import httpx
from bingads_bindings.v13 import reporting
from caller import ACCOUNT_ID, CREDENTIALS, ENVIRONMENT

Column = reporting.CampaignPerformanceReportColumn


def main(http_client: httpx.Client | None = None, pause: float = 10.0) -> None:
    wanted = reporting.CampaignPerformanceReportRequest(
        report_name="Campaigns of the last seven days",
        format=reporting.ReportFormat.CSV,
        aggregation=reporting.ReportAggregation.DAILY,
        columns=[Column.TIME_PERIOD, Column.CAMPAIGN_NAME, Column.CLICKS, Column.SPEND],
        scope=reporting.AccountThroughCampaignReportScope(account_ids=[ACCOUNT_ID]),
        time=reporting.ReportTime(predefined_time=reporting.ReportTimePeriod.LAST_SEVEN_DAYS),
    )
    with reporting.ReportingClient(CREDENTIALS, environment=ENVIRONMENT, http_client=http_client) as client:
        asked = client.submit_generate_report(report_request=wanted)
        while True:
            status = client.poll_generate_report(report_request_id=asked.report_request_id).report_request_status
            if not status or status.status != reporting.ReportRequestStatusType.PENDING:
                break
            time.sleep(pause)
    if status:
        print(status.status, status.report_download_url)


if __name__ == "__main__":
    main()
