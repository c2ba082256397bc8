package guanxi.language.client;

/** Why a step of the service desk was missed. */
public enum MissCause {
    /** Nobody was free to do it. */
    NO_ONE_FREE,
    CLIENT_NOT_REACHED,
    /** The centre or department had not done its part. */
    WAITED_FOR_OTHERS,
    PARTS_MISSING,
    FORGOTTEN,
    SYSTEM_DOWN,
    /** What none of them says, in words. */
    OTHER
}
