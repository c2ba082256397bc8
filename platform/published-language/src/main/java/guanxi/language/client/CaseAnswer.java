package guanxi.language.client;

/** How the question of a call was answered. */
public enum CaseAnswer {
    AT_ONCE,
    LATER
}
