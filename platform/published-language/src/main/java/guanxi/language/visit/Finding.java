package guanxi.language.visit;

/** What a person finds of a violation (B-06). */
public enum Finding {
    NO_FAULT,
    PERSONAL_FAULT,
    /** 管理不到位: the director answers for it. */
    POOR_MANAGEMENT
}
