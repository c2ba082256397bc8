package guanxi.client.web.lookalikes;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A name that tells whoever knows it that it is the one, and nobody else which it is. */
final class Masked {
    private static final String HIDDEN = "＊";

    private Masked() {}

    static String name(String name) {
        int[] letters = name.codePoints().toArray();
        return IntStream.range(0, letters.length)
                .mapToObj(at -> isShown(at, letters.length) ? Character.toString(letters[at]) : HIDDEN)
                .collect(Collectors.joining());
    }

    private static boolean isShown(int at, int length) {
        boolean isFirst = at == 0 && length > 1;
        boolean isLast = at == length - 1 && length > 2;
        return isFirst || isLast;
    }
}
