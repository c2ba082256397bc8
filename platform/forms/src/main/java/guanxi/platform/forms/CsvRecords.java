package guanxi.platform.forms;

import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;

/** Finds where rows begin and end before their cells are read, so that one row with broken quotes does not take the others with it. */
final class CsvRecords implements Iterator<CsvRecords.Piece> {
    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_SEEN
    }

    /** The text of one row, without its line end. */
    record Piece(long line, String text, boolean broken) {}

    private final String text;
    private final char separator;
    private int position;
    private long line;

    CsvRecords(String text, CsvSeparator separator) {
        this.text = text;
        this.separator = separator.character();
        this.position = separator.start();
        this.line = position == 0 ? 1 : 2;
    }

    @Override
    public boolean hasNext() {
        return position < text.length();
    }

    @Override
    public Piece next() {
        if (!hasNext()) throw new NoSuchElementException();
        long firstLine = line;
        int start = position;
        State state = State.CELL_START;
        boolean broken = false;
        while (position < text.length()) {
            char c = text.charAt(position++);
            boolean lineEnd = c == '\n' || c == '\r';
            if (lineEnd) {
                int end = position - 1;
                if (c == '\r' && position < text.length() && text.charAt(position) == '\n') position++;
                line++;
                if (state != State.QUOTED) return piece(firstLine, start, end, broken);
                continue;
            }
            if (state == State.QUOTE_SEEN && c != separator && c != '"') {
                broken = true;
                state = State.PLAIN;
                if (line > firstLine) throw rowsUnclear(firstLine);
            }
            broken |= state == State.PLAIN && c == '"';
            state = after(state, c);
        }
        if (state == State.QUOTED) throw rowsUnclear(firstLine);
        return piece(firstLine, start, position, broken);
    }

    private State after(State state, char c) {
        return switch (state) {
            case CELL_START -> c == '"' ? State.QUOTED : c == separator ? State.CELL_START : State.PLAIN;
            case PLAIN -> c == separator ? State.CELL_START : State.PLAIN;
            case QUOTED -> c == '"' ? State.QUOTE_SEEN : State.QUOTED;
            case QUOTE_SEEN -> c == '"' ? State.QUOTED : State.CELL_START;
        };
    }

    private Piece piece(long firstLine, int start, int end, boolean broken) {
        return new Piece(firstLine, text.substring(start, end), broken);
    }

    private static FormRejected rowsUnclear(long line) {
        return new FormRejected(
                FormRule.UNTERMINATED_QUOTE,
                "A quote that opens in line " + line
                        + " is not closed properly, so the rows cannot be told apart; close it, or double it if it is"
                        + " part of a cell.",
                Map.of("line", String.valueOf(line)));
    }
}
