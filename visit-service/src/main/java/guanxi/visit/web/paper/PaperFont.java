package guanxi.visit.web.paper;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * A font that forms can be printed with. It has TrueType outlines, which alone can be embedded, Chinese and Latin characters.
 *
 * @param characters the code points that it has
 */
record PaperFont(File file, BitSet characters) {
    /** The printers' mark of old for a character that is not in the case. */
    static final String LACKING = "〓";

    private static final String NEEDED = "序号客户拜访AZaz09:%&<>" + LACKING;

    /** What was opened of a font's file, for as long as a document is made of it. */
    record Opened(TrueTypeFont font, Closeable file) implements Closeable {
        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** Empty of a file that is not there, or is no such font. */
    static Optional<PaperFont> in(File file) {
        if (!file.isFile()) return Optional.empty();
        try (var opened = open(file)) {
            var characters = characters(opened.font());
            boolean isEnough =
                    opened.font().getGlyph() != null && NEEDED.codePoints().allMatch(characters::get);
            return isEnough ? Optional.of(new PaperFont(file, characters)) : Optional.empty();
        } catch (IOException noFont) {
            return Optional.empty();
        }
    }

    Opened open() throws IOException {
        return open(file);
    }

    boolean has(int character) {
        return characters.get(character);
    }

    private static Opened open(File file) throws IOException {
        if (!file.getName().endsWith(".ttc")) {
            var font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
            return new Opened(font, font);
        }
        var collection = new TrueTypeCollection(file);
        var fonts = new ArrayList<TrueTypeFont>();
        collection.processAllFonts(fonts::add);
        if (fonts.isEmpty()) throw new IOException("There is no font in " + file);
        return new Opened(fonts.getFirst(), collection);
    }

    private static BitSet characters(TrueTypeFont font) throws IOException {
        var glyphs = font.getUnicodeCmapLookup();
        var characters = new BitSet();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++)
            if (Character.isDefined(c) && glyphs.getGlyphId(c) != 0) characters.set(c);
        characters.clear(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
        return characters;
    }
}
