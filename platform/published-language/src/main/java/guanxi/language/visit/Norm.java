package guanxi.language.visit;

/** The norms of client visits (客户拜访管理规范, B-10 to B-18). The first four are found by the system, the rest by inspectors. */
public enum Norm {
    OUTSIDE_VISITING_HOURS,
    NO_SIGN_IN_BEFORE_FIRST_VISIT,
    OUTSIDE_TERRITORY,
    OVERLAPPING_VISITS,
    DELIVERY_TRUCK,
    INDOOR_WORK_EARLY,
    PLAYING_AT_WORK,
    LEFT_TERRITORY,
    EARLY_RETURN,
    OTHER_BUSINESS_IN_VISITING_HOURS;

    public boolean foundBySystem() {
        return ordinal() <= OVERLAPPING_VISITS.ordinal();
    }
}
