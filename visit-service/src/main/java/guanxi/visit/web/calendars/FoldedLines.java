package guanxi.visit.web.calendars;

import java.nio.charset.StandardCharsets;

/** Lines of at most 75 octets, as RFC 5545 wants them; the library counts characters, and would part one that Java writes as two. */
final class FoldedLines {
    private static final int MOST = 75;
    private static final String ON = "\r\n ";

    private FoldedLines() {}

    static String of(String lines) {
        var folded = new StringBuilder();
        lines.lines().forEach(line -> append(folded, line));
        return folded.toString();
    }

    private static void append(StringBuilder folded, String line) {
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            String character = Character.toString(point);
            int wide = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + wide > MOST) {
                folded.append(ON);
                octets = 1;
            }
            folded.append(character);
            octets += wide;
        }
        folded.append("\r\n");
    }
}
