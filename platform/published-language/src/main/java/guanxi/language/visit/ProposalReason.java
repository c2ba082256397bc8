package guanxi.language.visit;

/** Why a visit to a client is proposed; the names ascend as text. */
public enum ProposalReason {
    /** The interval at which clients of his tier are visited is over. */
    CADENCE,
    /** A call-back after a purchase or a repair is due. */
    CALL_BACK,
    /** He has no valid visit by anyone. */
    NEVER_VISITED,
    /** 再度访问: so the last valid visit ended. */
    VISIT_AGAIN
}
