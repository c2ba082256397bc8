package guanxi.language.visit;

/** Who signs a daily report (F-11), one after the other. */
public enum SignatureLevel {
    SUPERVISOR,
    DEPARTMENT_MANAGER,
    GENERAL_MANAGER
}
