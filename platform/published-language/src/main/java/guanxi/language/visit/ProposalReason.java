package guanxi.language.visit;

/** Why a visit to a client is proposed; the names ascend as text. */
public enum ProposalReason {
    /** Clients of his tier are visited at such intervals. */
    CADENCE,
    /** Somebody called him back after a purchase or a repair, or is to. */
    CALL_BACK,
    /** He has no valid visit by anyone. */
    NEVER_VISITED,
    /** 再度访问: so the last valid visit ended. */
    VISIT_AGAIN
}
