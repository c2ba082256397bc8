"""Reckons a month of forms from the written rules alone, as a second opinion on the system's figures.

    python3 reckon.py FOLDER/2026-06 OUTPUT     writes imports, violations, assessments and hospitality-budget

It shares no code with the system on purpose: both can be wrong, but hardly in the same way.
"""
import csv
import re
import sys
from collections import Counter, defaultdict
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

ZONE = timezone(timedelta(hours=8))  # Asia/Shanghai has had no other offset since 1991
FOUND_BY_THE_SYSTEM = ("NO_SIGN_IN_BEFORE_FIRST_VISIT", "OUTSIDE_TERRITORY", "OUTSIDE_VISITING_HOURS", "OVERLAPPING_VISITS")
ENTERED_BY_INSPECTORS = ("DELIVERY_TRUCK", "INDOOR_WORK_EARLY", "PLAYING_AT_WORK", "LEFT_TERRITORY")
SIGNED_BY = ("supervisor", "department_manager", "general_manager")
MONEY_LINES = ("meeting", "meal", "transport", "gifts", "other")
COMPLAINT = {"notify": (10, 3), "promised_reply": (30, 10), "inform_client": (20, 5), "check_progress": (720, 60), "solve": (720, 60), "call_back": (1440, 120)}
SERIES = {"call_back_1": (3 * 1440, 1440), "call_back_2": (10 * 1440, 1440), "call_back_3": (30 * 1440, 1440), "pass_problem_on": (60, 15),
          "solution_call_back": (1440, 120)}
STANDARDS = {"S1": {"pass_on": (30, 10), "centre_answer": (180, 30), "client_answer": (1440, 120)}, "S2": COMPLAINT, "S3": SERIES, "S4": SERIES, "S5": COMPLAINT}


class Refused(Exception):
    """The row is not taken."""


def needed(text):
    if not text.strip():
        raise Refused("MISSING_CELL")
    return text.strip()


def optional(read):
    return lambda text: read(text) if text.strip() else None


def one_of(*codes):
    def read(text):
        if needed(text) not in codes:
            raise Refused("UNKNOWN_CODE")
        return text.strip()
    return read


def a_date(text):
    try:
        return date.fromisoformat(needed(text))
    except ValueError:
        raise Refused("BAD_DATE") from None


def an_instant(text):
    try:
        read = datetime.fromisoformat(needed(text))
    except ValueError:
        raise Refused("BAD_DATE") from None
    return read.replace(tzinfo=ZONE) if read.tzinfo is None else read.astimezone(ZONE)


def a_month(text):
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", needed(text)):
        raise Refused("BAD_MONTH")
    return text.strip()


def whole(lowest, highest=None):
    def read(text):
        if not re.fullmatch(r"-?\d+", needed(text)):
            raise Refused("NOT_A_NUMBER")
        number = int(text)
        if number < lowest or (highest is not None and number > highest):
            raise Refused("OUT_OF_BOUNDS")
        return number
    return read


def within(highest, lowest=0):
    def read(text):
        if not re.fullmatch(r"-?\d+(\.\d+)?", needed(text)):
            raise Refused("NOT_A_NUMBER")
        number = Decimal(text)
        if not lowest <= number <= highest:
            raise Refused("OUT_OF_RANGE")
        return number
    return read


def money(text):
    if not re.fullmatch(r"\d+(\.\d{1,2})?", needed(text)):
        raise Refused("BAD_MONEY")
    return Decimal(text)


def a_list(text):
    return tuple(sorted(part.strip() for part in text.split("|") if part.strip()))


def some(text):
    return a_list(needed(text))


def intervals(text):
    """Only overlaps are looked for: hours count for nothing that is reckoned here."""
    ends = [end for part in a_list_in_order(text) for end in part.split("-")]
    if ends != sorted(ends):
        raise Refused("INTERVALS_OVERLAP")
    return tuple(ends)


def a_list_in_order(text):
    return [part.strip() for part in needed(text).split("|")]


def service_hours(text):
    """None if it is closed."""
    ends = [end for part in text.split("|") if part.strip() for end in part.strip().split("-")]
    if ends != sorted(ends) or any(start >= end for start, end in zip(ends[::2], ends[1::2])):
        raise Refused("NOT_HOURS")
    return tuple(ends)


def a_limit(by_days):
    """In minutes, and when it warns."""
    def read(text):
        found = re.fullmatch(r"(\d+) (ELAPSED|WORK_DAYS|SERVICE_HOURS|CALENDAR_DAYS) (\d+)", text.strip())
        if not found or (found[2] == "CALENDAR_DAYS") != by_days:
            raise Refused("NOT_A_LIMIT")
        return int(found[1]) * (1440 if by_days else 1), int(found[3])
    return optional(read)


def any_text(text):
    return text.strip()


class Month:
    """The accepted facts of a folder."""

    SHAPES = {
        "offices": {"office_id": needed, "name": needed, "head": needed, "region": any_text},
        "calendar": {"date": a_date, "kind": one_of("HOLIDAY", "WORKDAY"), "name": any_text, "office": any_text},
        "work-hours": {"office": any_text, "weekday": any_text, "date": any_text, "intervals": intervals, "valid_from": any_text},
        "territories": {"territory": needed, "valid_from": optional(a_date), "prefixes": a_list, "latitude": any_text,
                        "longitude": any_text, "radius_m": optional(whole(1, 50000))},
        "specialists": {"specialist_id": needed, "name": needed, "team": needed, "director": needed, "territories": some},
        "roles": {"specialist_id": needed, "valid_from": a_date, "role": one_of("SPECIALIST", "SUPPORT", "SUPERVISOR", "DEPARTMENT_MANAGER", "DIRECTOR", "OTHER"), "office_id": needed},
        "sites": {"site_id": needed, "office_id": needed, "name": needed, "head": needed},
        "equipment": {"equipment_id": needed, "since": a_date, "site_id": needed, "name": needed, "keeper": needed,
                      "until": optional(a_date)},
        "clients": {"client_id": needed, "name": needed, "tier": one_of("A", "B", "C"),
                    "stage": one_of("ACTIVE", "PROSPECT"), "territory": needed, "owner": needed},
        "agreements": {"agreement_id": needed, "client_id": needed, "title": needed, "valid_from": a_date, "valid_until": a_date,
                       "signed_on": a_date, "amount": optional(money), "renews": any_text, "ended_on": optional(a_date), "reason": any_text},
        "plans": {"specialist_id": needed, "month": a_month, "visits": whole(0), "expansion": whole(0),
                  "deals": whole(0), "submitted_at": an_instant},
        "plan-lines": {"specialist_id": needed, "month": a_month, "submitted_at": an_instant, "kind": one_of("VISIT", "REFERRAL"),
                       "client_id": needed, "date": a_date, "purpose": optional(one_of(*"ABC")), "groups": whole(1)},
        "leave": {"specialist_id": needed, "date": a_date},
        "sign-ins": {"specialist_id": needed, "at": an_instant, "channel": one_of("LANDLINE", "GPS"), "latitude": optional(within(90, -90)),
                     "longitude": optional(within(180, -180)), "accuracy_m": optional(within(10000)), "fixed_at": optional(an_instant),
                     "mocked": optional(one_of("YES", "NO"))},
        "sign-in-corrections": {"specialist_id": needed, "at": an_instant, "corrected_at": an_instant, "kind": one_of("CORRECT", "WITHDRAW"),
                                "new_at": optional(an_instant), "new_territory": any_text, "new_caller": any_text, "by": needed, "reason": needed},
        "visits": {"visit_id": needed, "specialist_id": needed, "client_id": needed, "started_at": an_instant,
                   "ended_at": an_instant, "purpose": one_of(*"ABC"), "outcome": one_of(*"ABCDE"), "groups": whole(1),
                   "person_met": any_text, "companions": a_list, "summary": any_text,
                   "solved": optional(whole(0)), "unsolved": optional(whole(0))},
        "violations": {"specialist_id": needed, "date": a_date, "rule": one_of(*ENTERED_BY_INSPECTORS),
                       "inspector": needed, "remark": any_text},
        "contacts": {"contact_id": needed, "specialist_id": needed, "client_id": needed, "planned_at": an_instant, "purpose": needed,
                     "place": needed, "contact_person": any_text, "made_on": optional(a_date), "cancelled_on": optional(a_date),
                     "reason": any_text},
        "appointments": {"appointment_id": needed, "client_id": needed, "specialist_id": needed, "starts_at": an_instant,
                         "ends_at": optional(an_instant), "department": needed, "remark": any_text,
                         "confirmed_on": optional(a_date), "cancelled_on": optional(a_date), "reason": any_text},
        "findings": {"specialist_id": needed, "date": a_date, "rule": one_of(*FOUND_BY_THE_SYSTEM, *ENTERED_BY_INSPECTORS),
                     "visit_id": any_text, "inspector": any_text, "finding": one_of("NO_FAULT", "PERSONAL_FAULT", "POOR_MANAGEMENT"),
                     "by": needed, "found_on": a_date, "reason": needed},
        "referrals": {"referral_id": needed, "client_id": needed, "specialist_id": needed, "groups": whole(1),
                      "sent_on": a_date, "confirmed_on": optional(a_date)},
        "needs": {"need_id": needed, "version": whole(1, 9999), "client_id": needed, "specialist_id": needed, "product": needed,
                  "quantity": within(1000000000), "unit": needed, "wanted_region": needed, "lowest_price": money, "highest_price": money,
                  "reason": needed, "analysed_on": a_date},
        "standards": {"standard": one_of(*STANDARDS), "version": whole(2), "published_at": an_instant, "effective_from": a_date,
                      "rings": optional(whole(1, 99)), "to_the_point": optional(whole(0, 3600)), "call_back_at_once": optional(one_of("YES", "NO")),
                      **{step: a_limit(step in ("call_back_1", "call_back_2", "call_back_3")) for steps in STANDARDS.values() for step in steps}},
        "service-hours": {"day": needed, "effective_from": optional(a_date), "hours": service_hours},
        "purchases": {"purchase_id": needed, "client_id": needed, "agent": needed, "product": needed, "amount": money, "purchased_on": a_date,
                      "returned_on": optional(a_date), "withdrawn": any_text},
        "receivables": {"receivable_id": needed, "client_id": needed, "amount": money, "delivered_on": a_date, "due_on": a_date,
                        "purchase_id": any_text, "withdrawn": any_text},
        "payments": {"payment_id": needed, "receivable_id": needed, "amount": money, "paid_on": a_date, "withdrawn": any_text},
        "repairs": {"repair_id": needed, "client_id": needed, "agent": needed, "product": needed, "fault": any_text, "repaired_on": a_date,
                    "withdrawn": any_text},
        "cases": {"case_id": needed, "standard": one_of("S1", "S2", "S5"), "client_id": needed, "caller": needed, "started_at": an_instant,
                  "ended_at": an_instant, "rings": optional(whole(1, 99)), "agent": needed, "question": needed,
                  "answer": one_of("AT_ONCE", "LATER"), "re_complaint_of": any_text, "withdrawn": any_text},
        "case-steps": {"case_id": needed, "entry_id": needed, "kind": needed, "at": an_instant, "to": any_text, "solver": any_text,
                       "promised_for": optional(an_instant), "satisfaction": optional(whole(1, 5)), "conduct": any_text, "reason": any_text,
                       "withdrawn": any_text},
        "call-backs": {"standard": one_of("S3", "S4"), "series_id": needed, "call_back_id": needed, "number": whole(1, 3), "at": an_instant,
                       "agent": needed, "answered_by": one_of("NOBODY", "CHILD", "OWNER"), "next_at": optional(an_instant),
                       "to_the_point": optional(whole(0, 3600)), "satisfaction": optional(whole(1, 5)), "conduct": a_list, "problem": any_text,
                       "passed_on_at": optional(an_instant), "passed_to": any_text, "solution_at": optional(an_instant), "withdrawn": any_text},
        "ratings": {"specialist_id": needed, "month": a_month, "teamwork": whole(0, 100), "client_care": whole(0, 100)},
        "expenses": {"specialist_id": needed, "date": a_date, "item": needed, "amount": money, "remark": any_text},
        "daily-reports": {"specialist_id": needed, "date": a_date, "submitted_at": an_instant,
                          **{cell: read for who in SIGNED_BY for cell, read in ((who, any_text), (who + "_at", optional(an_instant)))},
                          "returned_by": any_text, "returned_at": optional(an_instant), "reason": any_text},
        "records": {"visit_id": needed, "filled_on": a_date, "prepared_by": needed, "growth_rate": any_text, "credit": any_text,
                    "gross_margin": any_text, "overall": any_text, "position": any_text, "other": any_text, "solved": any_text,
                    "watch": any_text, "listening_level": optional(whole(0, 4))},
        "news": {"news_id": needed, "specialist_id": needed, "date": a_date, "kind": one_of("MARKET", "COMPETITOR"), "territory": needed,
                 "competitor": any_text, "text": needed, "proposal": any_text, "visit_id": any_text},
        "requests": {"request_id": needed, "applicant": needed, "requested_on": a_date, "client_id": needed,
                     "venue": any_text, "banquet_on": a_date, "client_guests": a_list, "our_guests": a_list,
                     **{line: money for line in MONEY_LINES}},
    }
    KEYS = {
        "calendar": ("date", "office"), "work-hours": ("office", "weekday", "date", "valid_from"), "territories": ("territory", "valid_from"), "specialists": ("specialist_id",), "offices": ("office_id",),
        "roles": ("specialist_id", "valid_from"), "sites": ("site_id",), "equipment": ("equipment_id", "since"), "clients": ("client_id",), "agreements": ("agreement_id",),
        "plans": ("specialist_id", "month", "submitted_at"), "plan-lines": ("specialist_id", "month", "submitted_at", "kind", "client_id", "date"), "leave": ("specialist_id", "date"),
        "sign-ins": ("specialist_id", "at"), "sign-in-corrections": ("specialist_id", "at", "corrected_at"), "visits": ("visit_id",), "findings": ("specialist_id", "date", "rule", "visit_id", "inspector"),
        "contacts": ("contact_id",), "appointments": ("appointment_id",), "daily-reports": ("specialist_id", "date", "submitted_at"),
        "needs": ("need_id", "version"), "standards": ("standard", "version"), "service-hours": ("day", "effective_from"),
        "receivables": ("receivable_id",), "payments": ("receivable_id", "payment_id"),
        "purchases": ("purchase_id",), "repairs": ("repair_id",), "call-backs": ("standard", "series_id", "call_back_id"),
        "cases": ("case_id",), "case-steps": ("case_id", "entry_id"),
        "referrals": ("referral_id",), "ratings": ("specialist_id", "month"), "records": ("visit_id",), "news": ("news_id",), "requests": ("request_id",),
    }
    EMPTY_SAYS_NOTHING = ("receivables",)
    MASTER_DATA = ("calendar", "work-hours", "service-hours", "territories", "specialists", "offices", "sites", "clients")
    REFERENCES = {"specialist_id": "specialists", "client_id": "clients", "owner": "specialists", "applicant": "specialists", "agent": "specialists",
                  "purchase_id": "purchases", "receivable_id": "receivables", "office_id": "offices", "site_id": "sites", "visit_id": "visits", "case_id": "cases"}

    def __init__(self, folder):
        self.known = {form: {} for form in FORMS}
        self.first_stage = {}
        self.read, self.refused = Counter(), defaultdict(list)
        for form in FORMS:
            if not (folder / f"{form}.csv").exists():
                continue
            self.read[form] = 0
            with open(folder / f"{form}.csv", encoding="utf-8-sig", newline="") as file:
                reader = csv.DictReader(file)
                for row in reader:
                    self.take(form, row, reader.line_num)

    def take(self, form, cells, line):
        self.read[form] += 1
        try:
            fact = {column: read(cells.get(column) or "") for column, read in self.SHAPES[form].items()}
            self.check(form, fact)
            self.remember(form, fact)
        except Refused as refusal:
            self.refused[form].append((line, str(refusal)))

    def check(self, form, fact):
        for column, target in self.REFERENCES.items():
            if fact.get(column) and form != target and fact[column] not in self.known[target]:
                raise Refused("UNKNOWN_REFERENCE")
        if fact.get("office") and fact["office"] not in self.known["offices"]:
            raise Refused("UNKNOWN_OFFICE")
        if form == "sign-in-corrections":
            if fact["kind"] == "CORRECT" and not (fact["new_at"] or fact["new_territory"] or fact["new_caller"]):
                raise Refused("CORRECTION_WITHOUT_CHANGE")
            if (fact["specialist_id"], fact["at"]) not in self.known["sign-ins"]:
                raise Refused("UNKNOWN_SIGN_IN")
        if form == "daily-reports":
            self.check_report(fact)
        if form == "findings":
            self.check_finding(fact)
        if form == "visits" and fact["ended_at"] <= fact["started_at"]:
            raise Refused("END_NOT_AFTER_START")
        if form == "records" and fact["filled_on"] < self.known["visits"][fact["visit_id"]]["started_at"].date():
            raise Refused("FILLED_BEFORE_THE_VISIT")
        if form == "news" and fact["kind"] == "COMPETITOR" and not fact["competitor"]:
            raise Refused("COMPETITOR_MISSING")
        if form == "contacts" and fact["cancelled_on"]:
            if fact["made_on"]:
                raise Refused("CANCELLED_AND_MADE")
            if not fact["reason"]:
                raise Refused("REASON_MISSING")
        if form == "appointments":
            end = fact["ends_at"] or fact["starts_at"] + timedelta(minutes=60)
            if end <= fact["starts_at"]:
                raise Refused("END_NOT_AFTER_START")
            if end.date() != fact["starts_at"].date():
                raise Refused("NOT_WITHIN_A_DAY")
            if fact["cancelled_on"] and not fact["reason"]:
                raise Refused("REASON_MISSING")
        if form == "referrals" and fact["confirmed_on"] and fact["confirmed_on"] < fact["sent_on"]:
            raise Refused("CONFIRMED_BEFORE_SENT")
        if form == "agreements":
            self.check_agreement(fact)
        if form == "needs":
            self.check_need(fact)
        if form == "standards":
            self.check_standard(fact)
        if form == "service-hours" and fact["day"][0].isdigit() and fact["effective_from"]:
            raise Refused("CELL_NOT_OF_THIS_KIND")
        if form == "purchases" and fact["returned_on"] and fact["returned_on"] < fact["purchased_on"]:
            raise Refused("BEFORE_ITS_START")
        if form == "receivables":
            self.check_receivable(fact)
        if form == "payments":
            self.check_payment(fact)
        if form == "cases":
            self.check_case(fact)
        if form == "case-steps":
            self.check_entry(fact)
        if form == "call-backs":
            self.check_call_back(fact)
        if form in ("plans", "plan-lines") and fact["submitted_at"].date().isoformat()[:7] >= fact["month"]:
            raise Refused("PLAN_LOCKED")
        if form == "plan-lines":
            if fact["date"].isoformat()[:7] != fact["month"]:
                raise Refused("DATE_OUTSIDE_MONTH")
            if (fact["kind"] == "VISIT") != bool(fact["purpose"]):
                raise Refused("PURPOSE_IS_OF_A_VISIT")

    def check_report(self, fact):
        for who in (*SIGNED_BY, "returned"):
            name, when = fact["returned_by" if who == "returned" else who], fact[who + "_at"]
            if bool(name) != bool(when):
                raise Refused("REQUIRED_CELL_MISSING")
        if fact["submitted_at"].date() < fact["date"]:
            raise Refused("SUBMITTED_BEFORE_ITS_DAY")
        if fact["returned_at"] and fact["general_manager_at"]:
            raise Refused("RETURNED_AFTER_LAST_SIGNATURE")
        signed = [fact[who + "_at"] for who in SIGNED_BY]
        moments = [fact["submitted_at"], *filter(None, [*signed, fact["returned_at"]])]
        if moments != sorted(moments) or any(later and not before for before, later in zip(signed, signed[1:])):
            raise Refused("SIGN_OFF_OUT_OF_ORDER")
        if fact["specialist_id"] in [fact[who] for who in SIGNED_BY]:
            raise Refused("AUTHOR_CANNOT_SIGN")
        if fact["returned_at"] and not fact["reason"]:
            raise Refused("REASON_MISSING")

    def check_case(self, fact):
        if fact["ended_at"] <= fact["started_at"]:
            raise Refused("A_CALL_ENDS_AFTER_ITS_START")
        if not fact["re_complaint_of"]:
            return
        if fact["standard"] == "S1":
            raise Refused("ONLY_COMPLAINTS_REPEAT")
        named = self.known["cases"].get(fact["re_complaint_of"])
        if named is None:
            raise Refused("UNKNOWN_CASE")
        if fact["started_at"] < named["ended_at"]:
            raise Refused("BEFORE_ITS_START")
        if fact["client_id"] != named["client_id"]:
            raise Refused("NOT_THE_SAME_CLIENT")

    def check_agreement(self, fact):
        if fact["valid_until"] < fact["valid_from"]:
            raise Refused("VALID_UNTIL_BEFORE_VALID_FROM")
        former = self.known["agreements"].get(fact["renews"])
        if fact["renews"] and former is None:
            raise Refused("UNKNOWN_AGREEMENT")
        if former and former["client_id"] != fact["client_id"]:
            raise Refused("THE_RENEWED_AGREEMENT_IS_ANOTHER_CLIENTS")
        if fact["ended_on"] and not fact["reason"]:
            raise Refused("REASON_MISSING")
        if fact["ended_on"] and fact["ended_on"] < fact["signed_on"]:
            raise Refused("ENDED_BEFORE_SIGNED")

    def check_entry(self, fact):
        case, kind = self.known["cases"][fact["case_id"]], fact["kind"]
        needs = {"PASSED_ON": "to", "DEPARTMENT_NOTIFIED": "to", "HANDED_OVER": "to", "SOLVER_NAMED": "solver", "REPLY_PROMISED": "promised_for",
                 "CONDUCT_FLAGGED": "conduct", **dict.fromkeys(("PAUSED", "RESUMED", "REOPENED", "CANCELLED"), "reason")}.get(kind)
        if needs and not fact[needs]:
            raise Refused("REQUIRED_CELL_MISSING")
        may = {needs, "reason", {"DEPARTMENT_NOTIFIED": "solver", "CALLED_BACK": "satisfaction"}.get(kind)}
        if any(fact[cell] and cell not in may for cell in ("to", "solver", "promised_for", "satisfaction", "conduct", "reason")):
            raise Refused("CELL_NOT_OF_THIS_KIND")
        if fact["promised_for"] and fact["promised_for"] <= fact["at"]:
            raise Refused("LOOKS_BACK")
        if kind == "HANDED_OVER" and fact["to"] not in self.known["specialists"]:
            raise Refused("UNKNOWN_SPECIALIST")
        if fact["at"] < case["started_at"]:
            raise Refused("BEFORE_ITS_START")
        of_one = ("PASSED_ON", "CENTRE_ANSWERED", "CLIENT_ANSWERED") if case["standard"] != "S1" else (
            "DEPARTMENT_NOTIFIED", "SOLVER_NAMED", "CLIENT_INFORMED", "PROGRESS_CHECKED", "SERVICE_DONE", "CALLED_BACK")
        if kind in of_one:
            raise Refused("KIND_NOT_IN_STANDARD")

    def check_standard(self, fact):
        if fact["published_at"] >= datetime.combine(fact["effective_from"], time(), ZONE):
            raise Refused("IN_FORCE_ALREADY")
        said = {step: fact[step] for steps in STANDARDS.values() for step in steps if fact[step]}
        limits, elsewhere = STANDARDS[fact["standard"]], {"rings": ("S3", "S4"), "to_the_point": ("S1", "S2", "S5"), "call_back_at_once": ("S1", "S3", "S4")}
        if any(step not in limits for step in said) or any(fact[cell] and fact["standard"] in others for cell, others in elsewhere.items()):
            raise Refused("STEP_NOT_IN_STANDARD")
        limits = {**limits, **said}
        minutes = {step: limit for step, (limit, _) in limits.items()}
        agree = all(warn < limit for limit, warn in limits.values())
        if fact["standard"] == "S1":
            agree = agree and minutes["pass_on"] + minutes["centre_answer"] < minutes["client_answer"]
        elif fact["standard"] in ("S2", "S5"):
            agree = agree and minutes["notify"] + minutes["inform_client"] <= minutes["promised_reply"] \
                and minutes["notify"] + minutes["solve"] < minutes["call_back"]
        else:
            agree = agree and minutes["call_back_1"] < minutes["call_back_2"] < minutes["call_back_3"]
        if not agree:
            raise Refused("LIMITS_CONTRADICT")

    def check_need(self, fact):
        if not fact["quantity"]:
            raise Refused("A_QUANTITY_IS_MORE_THAN_NOTHING")
        if fact["lowest_price"] > fact["highest_price"]:
            raise Refused("LOWEST_PRICE_ABOVE_HIGHEST")
        versions = {version: row for (need, version), row in self.known["needs"].items() if need == fact["need_id"]}
        if any(row["client_id"] != fact["client_id"] for row in versions.values()):
            raise Refused("KNOWN_WITH_OTHER_CONTENT")
        if fact["version"] in versions:
            return
        if fact["version"] != len(versions) + 1:
            raise Refused("A_VERSION_FOLLOWS_THE_LAST")
        if versions and fact["analysed_on"] < versions[len(versions)]["analysed_on"]:
            raise Refused("ANALYSED_BEFORE_THE_FORMER_VERSION")

    def check_call_back(self, fact):
        flags = ("CONTRADICTED", "PROMISED_FREELY", "ARGUED", "SLAMMED_PHONE", "RUDE") if fact["standard"] == "S3" \
            else ("PESTERED", "FOBBED_OFF", "OFF_TOPIC", "PRIVACY")
        if any(flag not in flags for flag in fact["conduct"]):
            raise Refused("FLAG_NOT_IN_STANDARD")
        if fact["next_at"] and fact["next_at"] <= fact["at"]:
            raise Refused("LOOKS_BACK")
        if fact["answered_by"] != "OWNER" and (fact["to_the_point"] is not None or fact["satisfaction"] or fact["problem"]):
            raise Refused("ONLY_THE_OWNER_ANSWERS")
        begun = self.known["purchases" if fact["standard"] == "S3" else "repairs"].get(fact["series_id"])
        if begun is None:
            raise Refused("UNKNOWN_SERIES")
        first_day = begun["purchased_on"] if fact["standard"] == "S3" else begun["repaired_on"]
        moments = fact["passed_on_at"], fact["solution_at"]
        if fact["at"].date() < first_day or any(moment and moment < fact["at"] for moment in moments):
            raise Refused("BEFORE_ITS_START")

    def check_receivable(self, fact):
        if fact["amount"] == 0:
            raise Refused("AMOUNT_IS_ABOVE_ZERO")
        if fact["due_on"] < fact["delivered_on"]:
            raise Refused("DUE_BEFORE_DELIVERED")
        if fact["purchase_id"] and self.known["purchases"][fact["purchase_id"]]["client_id"] != fact["client_id"]:
            raise Refused("PURCHASE_OF_ANOTHER_CLIENT")

    def check_payment(self, fact):
        if fact["amount"] == 0:
            raise Refused("AMOUNT_IS_ABOVE_ZERO")
        owed = self.known["receivables"][fact["receivable_id"]]
        others = sum(p["amount"] for p in self.all("payments")
                     if p["receivable_id"] == fact["receivable_id"] and p["payment_id"] != fact["payment_id"] and not p["withdrawn"])
        if owed["withdrawn"]:
            raise Refused("A_WITHDRAWN_RECEIVABLE_STAYS_WITHDRAWN")
        if fact["amount"] > owed["amount"] - others:
            raise Refused("PAID_MORE_THAN_IS_OPEN")

    def check_finding(self, fact):
        if fact["found_on"] < fact["date"]:
            raise Refused("FINDING_BEFORE_THE_VIOLATION")
        about = fact["specialist_id"], fact["date"], fact["rule"]
        entered = any((v["specialist_id"], v["date"], v["rule"]) == about and v["inspector"] == fact["inspector"]
                      for v in self.all("violations"))
        if not entered and not Judged(self).found[about]:
            raise Refused("UNKNOWN_VIOLATION")
        if fact["by"] == self.known["specialists"][fact["specialist_id"]]["director"]:
            raise Refused("FINDING_BY_THE_ACCOUNTABLE")

    def remember(self, form, fact):
        facts = self.known[form]
        key = tuple(fact[column] for column in self.KEYS.get(form, self.SHAPES[form]))
        key = key[0] if len(key) == 1 else key
        before = facts.get(key)
        if before is None or form in self.MASTER_DATA:
            if form == "clients":
                self.first_stage.setdefault(key, fact["stage"])
        elif any(before[column] not in ("", None, (), fact[column]) for column in fact if not (form in self.EMPTY_SAYS_NOTHING and fact[column] in ("", None))):
            raise Refused("KNOWN_WITH_OTHER_CONTENT")
        facts[key] = fact

    def all(self, form):
        return self.known[form].values()


FORMS = tuple(Month.SHAPES)  # in the order in which one refers to another


def rounded(number):
    """Half up, to two decimals, exactly."""
    hundredths = (Fraction(number) * 200 + 1) // 2
    return Fraction(hundredths, 100)


def shown(number):
    return "" if number is None else f"{int(number * 100) // 100}.{int(number * 100) % 100:02d}"


def sign_ins_that_count(facts):
    """Who signed in when, after the newest correction of each."""
    newest = {}
    for correction in sorted(facts.all("sign-in-corrections"), key=lambda c: c["corrected_at"]):
        newest[correction["specialist_id"], correction["at"]] = correction
    for sign_in in facts.all("sign-ins"):
        correction = newest.get((sign_in["specialist_id"], sign_in["at"]))
        if correction is None:
            yield sign_in["specialist_id"], sign_in["at"]
        elif correction["kind"] == "CORRECT":
            yield sign_in["specialist_id"], correction["new_at"] or sign_in["at"]


class Judged:
    """Every visit with the rules that it fails."""

    def __init__(self, facts):
        self.facts = facts
        self.found = Counter()  # (specialist, day, rule)
        self.valid = []
        first_sign_in = {}
        for specialist, moment in sign_ins_that_count(facts):
            day = (specialist, moment.date())
            first_sign_in[day] = min(moment, first_sign_in.get(day, moment))
        days = defaultdict(list)
        for visit in facts.all("visits"):
            days[visit["specialist_id"], visit["started_at"].date()].append(visit)
        for day, visits in days.items():
            self.judge(day, sorted(visits, key=self.order), first_sign_in.get(day))

    @staticmethod
    def order(visit):
        return visit["started_at"], visit["visit_id"]

    def judge(self, day, visits, signed_in):
        latest_end = None
        for position, visit in enumerate(visits):
            start, end = visit["started_at"], visit["ended_at"]
            broken = []
            if start.time() < time(8) or end.time() > time(16, 30) or start.date() != end.date():
                broken.append("OUTSIDE_VISITING_HOURS")
            unsigned = signed_in is None or signed_in > start
            if unsigned and position == 0:
                self.found[(*day, "NO_SIGN_IN_BEFORE_FIRST_VISIT")] += 1
            territories = self.facts.known["specialists"][day[0]]["territories"]
            if self.facts.known["clients"][visit["client_id"]]["territory"] not in territories:
                broken.append("OUTSIDE_TERRITORY")
            if latest_end is not None and start < latest_end:
                broken.append("OVERLAPPING_VISITS")
            latest_end = end if latest_end is None else max(latest_end, end)
            for rule in broken:
                self.found[(*day, rule)] += 1
            if not broken and not unsigned:
                self.valid.append(visit)

    def first_valid_of_clients(self):
        first = {}
        for visit in sorted(self.valid, key=self.order):
            first.setdefault(visit["client_id"], visit["visit_id"])
        return set(first.values())


def days_of(month):
    day = date.fromisoformat(month + "-01")
    while day.isoformat()[:7] == month:
        yield day
        day += timedelta(days=1)


def office_of(facts, specialist, day):
    """That of the newest of his roles."""
    rows = [row for row in facts.all("roles") if row["specialist_id"] == specialist and row["valid_from"] <= day]
    return max(rows, key=lambda row: row["valid_from"])["office_id"] if rows else ""


def is_worked(facts, specialist, day):
    listed = facts.known["calendar"]
    entry = listed.get((day, office_of(facts, specialist, day))) or listed.get((day, ""))
    return entry["kind"] == "WORKDAY" if entry else day.weekday() < 5


def role_of(facts, specialist, month):
    """The one on most of the month's working days, of equal ones the one that he held later; nobody's is SPECIALIST."""
    rows = sorted((row["valid_from"], row["role"]) for row in facts.all("roles") if row["specialist_id"] == specialist)
    held = [next((role for since, role in reversed(rows) if since <= day), "SPECIALIST")
            for day in days_of(month) if is_worked(facts, specialist, day)]
    return max(held, key=lambda role: (held.count(role), len(held) - held[::-1].index(role)))


def plan_of(facts, specialist, month):
    def his(form):
        return [row for row in facts.all(form) if (row["specialist_id"], row["month"]) == (specialist, month)]

    rows = his("plans") + his("plan-lines")
    if not rows:
        return None
    newest = max(row["submitted_at"] for row in rows)
    lines = [line for line in his("plan-lines") if line["submitted_at"] == newest]
    if not lines:
        return next(plan for plan in his("plans") if plan["submitted_at"] == newest)

    def groups(wanted):
        return sum(line["groups"] for line in lines if wanted(line))

    return {"specialist_id": specialist, "submitted_at": newest, "visits": groups(lambda line: line["kind"] == "VISIT"),
            "expansion": groups(lambda line: line["purpose"] == "A"), "deals": groups(lambda line: line["kind"] == "REFERRAL")}


def is_late(facts, plan, month):
    if plan is None:
        return False
    last = date.fromisoformat(month + "-01") - timedelta(days=1)
    while not is_worked(facts, plan["specialist_id"], last):
        last -= timedelta(days=1)
    return plan["submitted_at"].date() > last


def assessment(facts, judged, specialist, month):
    def mine(fact):
        return fact["specialist_id"] == specialist

    def in_month(day):
        return day.isoformat()[:7] == month

    plan = plan_of(facts, specialist, month)
    visits = [v for v in judged.valid if mine(v) and in_month(v["started_at"].date())]
    openers = judged.first_valid_of_clients()
    actual = {
        "visits": sum(v["groups"] for v in visits),
        "expansion": sum(v["groups"] for v in visits if v["visit_id"] in openers and v["purpose"] == "A"
                         and facts.first_stage[v["client_id"]] == "PROSPECT"),
        "deals": sum(r["groups"] for r in facts.all("referrals")
                     if mine(r) and r["confirmed_on"] and in_month(r["confirmed_on"])),
    }
    row = {"specialist_id": specialist, "month": month, "plan_late": str(is_late(facts, plan, month)).lower()}
    points, weights = Fraction(0), 0
    for indicator, weight in (("visits", 40), ("expansion", 25), ("deals", 20)):
        planned = plan[indicator] if plan else None
        score = None
        if planned != 0:
            rate = min(Fraction(actual[indicator], planned), 1) if planned else Fraction(0)
            score = rounded(weight * rate)
            points, weights = points + score, weights + weight
        row |= {f"{indicator}_planned": "" if planned is None else planned,
                f"{indicator}_actual": actual[indicator], f"{indicator}_score": shown(score)}

    violations = sum(n for (who, day, _), n in judged.found.items() if who == specialist and in_month(day))
    violations += sum(1 for v in facts.all("violations") if mine(v) and in_month(v["date"]))
    conduct = max(0, 100 - 5 * violations)
    leave = {entry["date"] for entry in facts.all("leave") if mine(entry)}
    due = {day for day in days_of(month) if is_worked(facts, specialist, day)} - leave
    attended = due & {moment.date() for who, moment in sign_ins_that_count(facts) if who == specialist}
    attendance = Fraction(100 * len(attended), len(due)) if due else Fraction(100)
    rating = facts.known["ratings"].get((specialist, month))
    daily = total = None
    if rating:
        mean = (rating["teamwork"] + rating["client_care"] + conduct + attendance) / 4
        daily = rounded(15 * mean / 100)
        total = rounded(100 * (points + daily) / (weights + 15))
    return row | {"violations": violations, "conduct": conduct, "attendance": shown(rounded(attendance)),
                  "daily_score": shown(daily), "total": shown(total), "status": "COMPLETE" if rating else "INCOMPLETE"}


def write(file, header, rows):
    with open(file, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def main(folder, output):
    facts = Month(folder)
    judged = Judged(facts)
    month = folder.name
    output.mkdir(parents=True, exist_ok=True)
    write(output / "imports.csv", ("form", "rows", "rejected"),
          [(form, rows, len(facts.refused[form])) for form, rows in facts.read.items()])
    counts = Counter()
    for (specialist, day, rule), count in judged.found.items():
        if day.isoformat()[:7] == month:
            counts[specialist, rule] += count
    write(output / "violations.csv", ("specialist_id", "rule", "count"),
          [(*key, counts[key]) for key in sorted(counts)])
    rows = [assessment(facts, judged, specialist, month) for specialist in sorted(facts.known["specialists"])
            if role_of(facts, specialist, month) == "SPECIALIST"]
    write(output / "assessments.csv", rows[0].keys(), [row.values() for row in rows])
    budgets = Counter()
    for request in facts.all("requests"):
        budgets[request["client_id"]] += sum(request[line] for line in MONEY_LINES)
    write(output / "hospitality-budget.csv", ("client_id", "budget"),
          [(client, shown(Fraction(budgets[client]))) for client in sorted(budgets)])
    for form in FORMS:
        for line, code in facts.refused[form]:
            print(f"{form}.csv:{line} {code}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
