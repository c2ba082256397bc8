package guanxi.client.likeness;

import guanxi.platform.text.Texts;
import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number as it is compared: its digits, without the country's. */
public final class Telephone {
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern COUNTRY = Pattern.compile("^\\s*(\\+|00)86");
    private static final Pattern NUMBER = Pattern.compile("[0-9+()/. \u00B7-]+");
    private static final int SHORTEST_END = 4;
    private static final int SHORTEST = 7;

    private Telephone() {}

    public static String digits(String written) {
        String narrow = Texts.folded(written);
        return NO_DIGIT.matcher(COUNTRY.matcher(narrow).replaceFirst("")).replaceAll("");
    }

    /** The digits of a whole number; what is shorter is an extension, which many have. */
    public static Optional<String> whole(String written) {
        return Optional.ofNullable(written).map(Telephone::digits).filter(digits -> digits.length() >= SHORTEST);
    }

    /** The digits of what somebody who searches can mean as the end of a number: nothing but these, and at least four. */
    public static Optional<String> end(String searched) {
        return Optional.ofNullable(searched)
                .map(Texts::folded)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Telephone::digits)
                .filter(digits -> digits.length() >= SHORTEST_END);
    }
}
