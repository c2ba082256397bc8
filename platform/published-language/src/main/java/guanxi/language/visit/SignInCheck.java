package guanxi.language.visit;

/** What a sign-in is worth as evidence (F-15). It changes no figure: an inspector may make a violation of a doubt. */
public enum SignInCheck {
    ACCEPTED,
    DOUBTFUL,
    /** There is nothing to hold it against, or nothing to be held against it. */
    UNCHECKED,
    WITHDRAWN
}
