package guanxi.language.visit;

/** Why a sign-in is doubtful (F-15), in the order of the names, in which they are shown. */
public enum Doubt {
    FIX_IN_FUTURE,
    FOREIGN_NUMBER,
    LOW_ACCURACY,
    MOCKED,
    NOT_A_LANDLINE,
    NOT_OWN_TERRITORY,
    NUMBER_MISSING,
    OLD_FIX,
    OUTSIDE_FENCE,
    POSITION_INCOMPLETE
}
