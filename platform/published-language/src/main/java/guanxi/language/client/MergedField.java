package guanxi.language.client;

/**
 * What a client's file can show of one that was merged into it. Its owner and its territory are no part of that: whose a client is and
 * where it may be visited (B-13) others have taken from its own events.
 */
public enum MergedField {
    NAME,
    TIER,
    STAGE,
    INDUSTRY,
    ADDRESS,
    /** Whom to talk to first. */
    CONTACT
}
