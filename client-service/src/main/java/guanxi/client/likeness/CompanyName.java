package guanxi.client.likeness;

import guanxi.platform.text.Texts;
import java.util.regex.Pattern;

/** What a company is called without the words that say its legal form, which some write and others leave out. */
public final class CompanyName {
    private static final Pattern CHINESE_FORM = Pattern.compile("(股份)?有限(责任)?公司|集团公司|股份公司");
    private static final Pattern AT_THE_END = Pattern.compile("(公司|集团|股份)$");
    private static final Pattern ENGLISH_FORM = Pattern.compile("(?<![\\p{L}\\d])"
            + "(co|company|corp|corporation|inc|incorporated|ltd|limited|llc|plc|group|gmbh)(?![\\p{L}\\d])");

    private CompanyName() {}

    public static String core(String name) {
        String english = ENGLISH_FORM.matcher(Texts.folded(name)).replaceAll(" ");
        String letters = Letters.of(CHINESE_FORM.matcher(english).replaceAll(""));
        String shorter = AT_THE_END.matcher(letters).replaceAll("");
        while (!shorter.equals(letters)) {
            letters = shorter;
            shorter = AT_THE_END.matcher(letters).replaceAll("");
        }
        return letters.isEmpty() ? Letters.of(name) : letters;
    }
}
