package guanxi.platform.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the parts of a workbook as XML, for what would make the real reader misread them or exhaust memory. */
final class XlsxXml {
    private static final XMLInputFactory FACTORY = factory();
    private static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private static final String MARKS = "\0\u00EF\u00BB\u00BF\u00FE\u00FF";
    private static final int LONGEST_SIGNATURE = 64;
    private static final int LONGEST_NUMBER_FORMAT = 255;

    private final SheetCheck sheet = new SheetCheck();
    private final Map<String, SheetFacts> parts = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private SheetFacts facts;
    private boolean ofWorkbook;
    private boolean styled;

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Without a styles part the reader must not be asked for formats. */
    boolean styled() {
        return styled;
    }

    /** Of the sheet that the workbook refers to so. */
    SheetFacts facts(String relationship) {
        String target = targets.getOrDefault(relationship, "");
        String path = target.replaceFirst("^(\\.\\./|/)+", "");
        return parts.entrySet().stream()
                .filter(part -> !path.isEmpty() && ("/" + part.getKey()).endsWith("/" + path))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(SheetFacts::unknown);
    }

    void check(String name, InputStream part) throws IOException {
        facts = new SheetFacts();
        parts.put(name, facts);
        ofWorkbook = name.endsWith("workbook.xml.rels");
        PushbackInputStream content = new PushbackInputStream(part, LONGEST_SIGNATURE);
        if (!looksLikeXml(content)) return;
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(content);
            while (xml.hasNext()) look(xml.next(), xml);
        } catch (XMLStreamException malformed) {
            // old vector drawings are not quite XML, printer settings are none, and the reader opens neither
            if (!name.endsWith(".vml") && !name.endsWith(".bin")) throw new IOException(malformed);
        }
    }

    /** Whatever a part is called: the reader follows references, not names. Zeros and marks come with UTF-16 and UTF-8. */
    private static boolean looksLikeXml(PushbackInputStream content) throws IOException {
        byte[] start = content.readNBytes(LONGEST_SIGNATURE);
        content.unread(start);
        for (byte next : start)
            if (next == '<') return true;
            else if (!Character.isWhitespace(next) && MARKS.indexOf(next & 0xFF) < 0) return false;
        return new String(start, StandardCharsets.ISO_8859_1).chars().anyMatch(Character::isWhitespace);
    }

    private void look(int event, XMLStreamReader xml) {
        switch (event) {
            case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE ->
                throw XlsxGuard.hostile("a document type or entities");
            case XMLStreamReader.START_ELEMENT -> start(xml);
            case XMLStreamReader.END_ELEMENT -> sheet.end(xml.getLocalName());
            case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> sheet.text(xml);
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) {
        facts.start(xml);
        switch (xml.getLocalName()) {
            case "Override" -> styled |= STYLES.equals(attribute(xml, "ContentType"));
            case "workbookPr" -> refuseOtherEpoch(attribute(xml, "date1904"));
            case "Relationship" -> {
                if (ofWorkbook) targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
            }
            case "numFmt" -> {
                if (attribute(xml, "formatCode").length() > LONGEST_NUMBER_FORMAT)
                    throw XlsxGuard.hostile("an endless number format");
            }
            default -> sheet.start(xml);
        }
    }

    private static void refuseOtherEpoch(String since1904) {
        if (since1904.equals("1") || since1904.equalsIgnoreCase("true"))
            throw new FormRejected(
                    FormRule.UNSUPPORTED_FORMAT,
                    "The workbook counts its days from 1904; switch that off in Excel's options, or save it as CSV.");
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        return "";
    }
}
