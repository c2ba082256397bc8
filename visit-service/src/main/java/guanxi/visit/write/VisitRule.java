package guanxi.visit.write;

import guanxi.platform.decision.Rule;

/** What the visit context refuses. */
public enum VisitRule implements Rule {
    /** B-01: the plan is locked when its month begins. */
    PLAN_LOCKED,
    DATE_OUTSIDE_MONTH(Kind.INVALID),
    PURPOSE_IS_OF_A_VISIT(Kind.INVALID),
    PLAN_SUMS_DIFFER(Kind.INVALID),
    /** hours are of one of the two. */
    WEEKDAY_OR_DATE(Kind.INVALID),
    NOT_AN_INTERVAL(Kind.INVALID),
    INTERVALS_OVERLAP(Kind.INVALID),
    HOLIDAYS_NOT_KNOWN(Kind.INVALID),
    A_REPORT_HAS_THE_RECORDED_START,
    A_VISIT_ENDS_AFTER_ITS_START(Kind.INVALID),
    GROUPS_ARE_AT_LEAST_ONE(Kind.INVALID),
    GROUPS_ARE_PLAUSIBLY_MANY(Kind.INVALID),
    ISSUES_ARE_PLAUSIBLY_MANY(Kind.INVALID),
    COUNTS_AGREE_WITH_ISSUES(Kind.INVALID),
    ONLY_A_PLANNED_VISIT_IS_STARTED,
    /** B-14: the sign-in comes first thing. */
    A_VISIT_STARTS_AFTER_A_SIGN_IN(Kind.REFERENCE),
    ONLY_AN_OPEN_VISIT_IS_COMPLETED,
    ONLY_AN_OPEN_VISIT_IS_CANCELLED,
    ONLY_A_COMPLETED_VISIT_IS_CORRECTED,
    ONLY_A_COMPLETED_VISIT_IS_WITHDRAWN,
    A_CORRECTED_VISIT_IS_FILLED_BY_A_CORRECTION,
    /** B-14: he who is judged by a sign-in does not say when it was. */
    A_SPECIALIST_SIGNS_IN_BY_THE_CLOCK(Kind.INVALID),
    A_CALL_IS_REGISTERED_BY_THE_DUTY_OFFICER(Kind.INVALID),
    UNKNOWN_SIGN_IN(Kind.REFERENCE),
    CORRECTION_CHANGES_THE_DAY(Kind.INVALID),
    CORRECTION_WITHOUT_CHANGE(Kind.INVALID),
    /** F-15: nobody corrects his own. */
    OWN_SIGN_IN(Kind.FORBIDDEN),
    /** F-7: one thing came of it. */
    CANCELLED_AND_MADE,
    AN_APPOINTMENT_ENDS_AFTER_ITS_START(Kind.INVALID),
    AN_APPOINTMENT_IS_WITHIN_A_DAY(Kind.INVALID),
    REASON_MISSING(Kind.INVALID),
    /** F-8: the diary decides, so that two at once cannot both pass. */
    APPOINTMENTS_OVERLAP,
    ONLY_A_STANDING_APPOINTMENT_IS_MOVED,
    A_MOVED_APPOINTMENT_IS_FILLED_BY_A_MOVE,
    VISITING_HOURS_CLOSE_AFTER_THEY_OPEN(Kind.INVALID),
    THE_SYSTEM_FINDS_THIS_ITSELF,
    ONLY_AN_INSPECTORS_VIOLATION_IS_WITHDRAWN,
    FINDING_BEFORE_THE_VIOLATION(Kind.INVALID),
    UNKNOWN_VIOLATION(Kind.REFERENCE),
    /** B-06: the director himself finds nothing of what he would answer for. */
    FINDING_BY_THE_ACCOUNTABLE(Kind.FORBIDDEN),
    /** F-11: as long as it is not returned. */
    REPORT_ALREADY_SUBMITTED,
    SUBMITTED_BEFORE_ITS_DAY(Kind.INVALID),
    RETURNED_AFTER_LAST_SIGNATURE,
    SIGN_OFF_OUT_OF_ORDER,
    AUTHOR_CANNOT_SIGN(Kind.FORBIDDEN),
    SOMEBODY_ELSE_SIGNS_AT_THIS_LEVEL(Kind.FORBIDDEN),
    ONLY_A_SIGNED_REPORT_IS_REOPENED,
    UNKNOWN_VISIT(Kind.REFERENCE),
    /** F-10: what was not yet to be seen nobody wrote down. */
    FILLED_BEFORE_THE_VISIT(Kind.INVALID),
    COMPETITOR_MISSING(Kind.INVALID),
    ONLY_A_PROPOSAL_HAS_AN_OUTCOME,
    NOT_AN_ATTACHMENT(Kind.INVALID),
    ATTACHMENT_TOO_LARGE(Kind.INVALID),
    ATTACHMENT_IS_NOT_WHAT_IT_SAYS(Kind.INVALID),
    /** ADR 35: there is no key to seal them with. */
    ERASED_COLLEAGUES_KEEP_NO_ATTACHMENTS;

    private final Kind kind;

    VisitRule() {
        this(Kind.CONFLICT);
    }

    VisitRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
