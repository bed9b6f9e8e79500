"""Types of Customer Management v13: Industry"""

from __future__ import annotations

from enum import StrEnum


class Industry(StrEnum):
    """Enumeration `Industry` of https://bingads.microsoft.com/Customer/v13/Entities."""

    NA = "NA"
    AGENCY_SALES_HOUSE = "AgencySalesHouse"
    AUTOMOTIVE = "Automotive"
    CONSUMER_PACKAGED_GOODS = "ConsumerPackagedGoods"
    EDUCATION = "Education"
    ENTERTAINMENT = "Entertainment"
    FINANCIAL_SERVICES = "FinancialServices"
    FOOD_SERVICES = "FoodServices"
    GAMING = "Gaming"
    GOVERNMENT_NONPROFIT_POLITICAL = "GovernmentNonprofitPolitical"
    HEALTHCARE = "Healthcare"
    INTERNAL = "Internal"
    PUBLISHING_AND_WEB_MEDIA = "PublishingAndWebMedia"
    REAL_ESTATE = "RealEstate"
    RETAIL = "Retail"
    SERVICES = "Services"
    TECHNOLOGY = "Technology"
    TELECOMMUNICATIONS = "Telecommunications"
    TRAVEL_HOSPITALITY = "TravelHospitality"
    OTHER = "Other"
    PHARMACEUTICALS = "Pharmaceuticals"
