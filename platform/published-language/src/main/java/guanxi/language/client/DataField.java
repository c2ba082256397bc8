package guanxi.language.client;

/** What is asked of a client's file (D-M-B6): its fields, and what stands beside it. */
public enum DataField {
    NAME,
    TIER,
    STAGE,
    INDUSTRY,
    TERRITORY,
    ADDRESS,
    OWNER,
    /** Whom to talk to first. */
    CONTACT,
    /** That of whom to talk to first. */
    TELEPHONE,
    /** One that is signed and in force. */
    AGREEMENT
}
