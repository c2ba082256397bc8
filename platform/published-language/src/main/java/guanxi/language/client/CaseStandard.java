package guanxi.language.client;

/** The service standard of a call that came in. */
public enum CaseStandard {
    /** A purchase inquiry. */
    S1(ServiceStandard.S1),
    /** A complaint. */
    S2(ServiceStandard.S2),
    /** A rescue. */
    S5(ServiceStandard.S5);

    private final ServiceStandard asOneOfAll;

    CaseStandard(ServiceStandard asOneOfAll) {
        this.asOneOfAll = asOneOfAll;
    }

    public ServiceStandard asOneOfAll() {
        return asOneOfAll;
    }
}
