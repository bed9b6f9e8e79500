"""Client of Reporting v13."""

from __future__ import annotations

from typing import TYPE_CHECKING
from ...client import Client
from ...unset import UNSET, Unset
from . import operations

if TYPE_CHECKING:
    from .. import reporting as api


class ReportingClient(Client):
    """Client of Reporting v13."""

    service = operations.SERVICE

    def submit_generate_report(
        self, *, report_request: api.ReportRequest | None | Unset = UNSET
    ) -> api.SubmitGenerateReportResponse:
        """Call `SubmitGenerateReport`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.SUBMIT_GENERATE_REPORT.request(report_request=report_request)
        return self._call(operations.SUBMIT_GENERATE_REPORT, request)

    def poll_generate_report(self, *, report_request_id: str | None | Unset = UNSET) -> api.PollGenerateReportResponse:
        """Call `PollGenerateReport`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.POLL_GENERATE_REPORT.request(report_request_id=report_request_id)
        return self._call(operations.POLL_GENERATE_REPORT, request)
