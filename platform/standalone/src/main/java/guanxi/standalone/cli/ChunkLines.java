package guanxi.standalone.cli;

import java.util.ArrayList;
import java.util.List;

/** Finds the line of the original file for a line of a chunk; a quoted cell may hold line breaks, so rows and lines differ. */
final class ChunkLines {
    private final List<Long> starts = new ArrayList<>();
    private final List<Long> originals;

    ChunkLines(byte[] csv, List<Long> originals) {
        this.originals = originals;
        boolean quoted = false;
        boolean fresh = true;
        long line = 1;
        for (byte character : csv) {
            if (fresh && character != '\n' && character != '\r') {
                starts.add(line);
                fresh = false;
            }
            if (character == '"') quoted = !quoted;
            if (character == '\n') {
                line++;
                fresh = !quoted || fresh;
            }
        }
    }

    /** The header has no line of its own in a chunk's list: what is said of it is said of line 1. */
    long original(long lineOfChunk) {
        int row = -1;
        while (row + 1 < starts.size() && starts.get(row + 1) <= lineOfChunk) row++;
        return row < 1 || originals.isEmpty() ? 1 : originals.get(Math.min(row, originals.size()) - 1);
    }
}
