package guanxi.language.client;

/** What must not happen on the telephone (C-13); each standard has its own. */
public enum ConductFlag {
    CONTRADICTED,
    PROMISED_FREELY,
    ARGUED,
    SLAMMED_PHONE,
    RUDE,
    PESTERED,
    FOBBED_OFF,
    OFF_TOPIC,
    PRIVACY
}
