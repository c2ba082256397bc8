package guanxi.visit.web.paper;

/** A document as a font can set it: a mark stands for each character that it lacks, and at the foot of the pages it is said what that means. */
record Setting(String text) {
    private static final String SAID = """
        <style>@page { @bottom-left { font-family: paper; font-size: 8pt; content: '%s 表示字体中没有的字符'; } }</style></head>""".formatted(PaperFont.LACKING);

    static Setting of(PaperFont font, String document) {
        var set = new StringBuilder(document.length());
        document.codePoints().filter(character -> isSeen(font, character)).forEach(character -> {
            if (font.has(character) || character == '\n') set.appendCodePoint(character);
            else set.append(PaperFont.LACKING);
        });
        boolean lacks = set.indexOf(PaperFont.LACKING) >= 0;
        return new Setting(lacks ? set.toString().replace("</head>", SAID) : set.toString());
    }

    /** What only joins others, or colours them, leaves no gap. */
    private static boolean isSeen(PaperFont font, int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n';
            case Character.FORMAT -> false;
            case Character.NON_SPACING_MARK -> font.has(character);
            default -> true;
        };
    }
}
