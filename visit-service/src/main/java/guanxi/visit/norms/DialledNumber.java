package guanxi.visit.norms;

import java.util.regex.Pattern;

/**
 * A telephone number, or how numbers begin, as digits: however it was written, with the country's code or without.
 *
 * @param digits those that somebody in the country dials
 */
record DialledNumber(String digits) {
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+86|0086)");
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");

    static DialledNumber of(String written) {
        String dialled = written.replaceAll("[^+0-9]", "");
        String rest = COUNTRY.matcher(dialled).replaceFirst("");
        String digits = rest.replace("+", "");
        boolean isCut = rest.length() < dialled.length();
        return new DialledNumber(isCut ? asAtHome(digits) : digits);
    }

    boolean isMobile() {
        return MOBILE.matcher(digits).matches();
    }

    boolean beginsWith(DialledNumber prefix) {
        return digits.startsWith(prefix.digits);
    }

    private static String asAtHome(String afterTheCountry) {
        boolean isWhole = afterTheCountry.startsWith("0")
                || MOBILE.matcher(afterTheCountry).matches();
        return isWhole ? afterTheCountry : "0" + afterTheCountry;
    }
}
