package guanxi.client.truth;

import guanxi.language.client.DataField;

/** How much a field counts for the completeness of a file (D-M-B6). The handbook names no weights; together they are 100. */
public final class Weights {

    private Weights() {}

    public static int of(DataField field) {
        return switch (field) {
            // Without it nobody knows of whom the file is.
            case NAME -> 15;
            // Decides which visits count (B-13).
            case TERRITORY -> 10;
            // How often it is visited and how much is spent on it follow from these (D-M-A8).
            case TIER, STAGE -> 10;
            // Where the record of a visit says that it was held (F-10).
            case ADDRESS -> 10;
            // Nobody else would look after it.
            case OWNER -> 10;
            // Without these nobody can be called back (T-18) or invited.
            case CONTACT, TELEPHONE -> 10;
            // What the department is bound to, and until when (D-M-A3).
            case AGREEMENT -> 10;
            // Statistics alone follow from it.
            case INDUSTRY -> 5;
        };
    }
}
