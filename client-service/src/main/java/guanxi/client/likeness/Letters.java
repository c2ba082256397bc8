package guanxi.client.likeness;

import guanxi.platform.text.Texts;

/** What of a name is compared and searched: its letters and digits, whatever their width and case, and nothing between them. */
public final class Letters {

    private Letters() {}

    public static String of(String text) {
        return Texts.folded(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace('ü', 'v');
    }
}
