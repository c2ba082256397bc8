package guanxi.language.client;

/** Whom a missed step is brought before that goes on being late. */
public enum Superior {
    SUPERVISOR,
    MANAGER
}
