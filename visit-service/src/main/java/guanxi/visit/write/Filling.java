package guanxi.visit.write;

import java.util.List;

/** A record that is told again may fill what was empty and may leave out what is known; both are no contradiction. */
public final class Filling {

    private Filling() {}

    public static <T> T of(T known, T told) {
        return isEmpty(known) ? told : known;
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof List<?> list && list.isEmpty();
    }
}
