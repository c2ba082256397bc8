package guanxi.language.client;

/** Who took a call-back (C-14); only the owner meets it. */
public enum AnsweredBy {
    NOBODY,
    CHILD,
    OWNER
}
