package guanxi.language.client;

/** How a client is asked (C-10, K-2), by the handbook's own terms. */
public enum QuestionType {
    /** Learns what is to be known of the client, and says why. */
    FINDING_OUT,
    /** Finds the true cause of a complaint. */
    CLARIFYING,
    /** Lets the client tell. */
    OPEN,
    /** Sums up, and ends the questioning. */
    CLOSING,
    /** Asks for one thing that has to be known. */
    TARGETED,
    /** Is answered by yes or no. */
    CHOICE,
    /** Tells a first solution, and asks for consent. */
    CONSULTING,
    /** Asks at the end what else can be done. */
    SERVICE
}
