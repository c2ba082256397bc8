package guanxi.language.visit;

/** The norms of client visits (客户拜访管理规范, B-10 to B-18), and by whom a violation of each is found: by no other. */
public enum Norm {
    OUTSIDE_VISITING_HOURS(FoundBy.SYSTEM),
    NO_SIGN_IN_BEFORE_FIRST_VISIT(FoundBy.SYSTEM),
    OUTSIDE_TERRITORY(FoundBy.SYSTEM),
    OVERLAPPING_VISITS(FoundBy.SYSTEM),
    DELIVERY_TRUCK(FoundBy.INSPECTOR),
    INDOOR_WORK_EARLY(FoundBy.INSPECTOR),
    PLAYING_AT_WORK(FoundBy.INSPECTOR),
    LEFT_TERRITORY(FoundBy.INSPECTOR),
    EARLY_RETURN(FoundBy.INSPECTOR),
    OTHER_BUSINESS_IN_VISITING_HOURS(FoundBy.INSPECTOR);

    private final FoundBy foundBy;

    Norm(FoundBy foundBy) {
        this.foundBy = foundBy;
    }

    public FoundBy foundBy() {
        return foundBy;
    }

    public enum FoundBy {
        SYSTEM,
        INSPECTOR
    }
}
