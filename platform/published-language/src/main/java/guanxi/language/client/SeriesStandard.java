package guanxi.language.client;

/** The service standard by which a series of call-backs is made: that after a purchase, or that after a repair. */
public enum SeriesStandard {
    /** After a purchase. */
    S3(ServiceStandard.S3),
    /** After a repair. */
    S4(ServiceStandard.S4);

    private final ServiceStandard asOneOfAll;

    SeriesStandard(ServiceStandard asOneOfAll) {
        this.asOneOfAll = asOneOfAll;
    }

    public ServiceStandard asOneOfAll() {
        return asOneOfAll;
    }

    /** What tells a series from all others, also from one of the other standard. */
    public String key(SeriesId series) {
        return name() + "-" + series.number();
    }
}
