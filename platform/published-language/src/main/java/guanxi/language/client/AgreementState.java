package guanxi.language.client;

/** Where an agreement stands on a day (D-M-A3). */
public enum AgreementState {
    DRAFT,
    REVIEWED,
    RETURNED,
    /** But its first day has not come. */
    SIGNED,
    IN_FORCE,
    /** In force, but not for long, and by nothing renewed. */
    EXPIRING,
    EXPIRED,
    ENDED
}
