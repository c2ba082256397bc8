package guanxi.platform.forms;

/** Text of a stranger's file inside a sentence of ours: short, on one line and harmless. */
final class Quoted {
    private static final int LONGEST = 40;

    private Quoted() {}

    static String of(String text) {
        return '"' + plain(text) + '"';
    }

    /** For a sentence that has quotes of its own. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().limit(LONGEST).map(Quoted::harmless).forEach(plain::appendCodePoint);
        if (text.codePointCount(0, text.length()) > LONGEST) plain.append('…');
        return plain.toString();
    }

    private static int harmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            default -> character;
        };
    }
}
