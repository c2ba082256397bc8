package guanxi.language.client;

/** What is done in a call that comes in, in this order (K-3). */
public enum CallStep {
    PICKED_UP,
    NAMED_COMPANY,
    CONFIRMED_CALLER,
    GREETED,
    DISCUSSED,
    SAID_GOODBYE,
    WRITTEN_DOWN
}
