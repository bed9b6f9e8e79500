"""Messages of Reporting v13: SubmitGenerateReportRequest, SubmitGenerateReportResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import ReportRequest, ReportRequestStatus


@record(TYPES, "reporting:SubmitGenerateReportRequest")
class SubmitGenerateReportRequest(Record):
    """Element `SubmitGenerateReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    report_request: ReportRequest | None | Unset = nillable("ReportRequest", "reporting:ReportRequest")


@record(TYPES, "reporting:SubmitGenerateReportResponse")
class SubmitGenerateReportResponse(Reply):
    """Element `SubmitGenerateReportResponse` of https://bingads.microsoft.com/Reporting/v13."""

    report_request_id: str | None | Unset = nillable("ReportRequestId", "xs:string")


@record(TYPES, "reporting:PollGenerateReportRequest")
class PollGenerateReportRequest(Record):
    """Element `PollGenerateReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    report_request_id: str | None | Unset = nillable("ReportRequestId", "xs:string")


@record(TYPES, "reporting:PollGenerateReportResponse")
class PollGenerateReportResponse(Reply):
    """Element `PollGenerateReportResponse` of https://bingads.microsoft.com/Reporting/v13."""

    report_request_status: ReportRequestStatus | None | Unset = nillable(
        "ReportRequestStatus", "reporting:ReportRequestStatus"
    )
