package guanxi.visit.web.paper;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of well-formed XHTML. A template is our own; whatever is said in it is escaped, so that nobody writes markup into a form. */
public final class Html {
    private final String text;

    private Html(String text) {
        this.text = text;
    }

    /**
     * @param template with {@code %s} for each that is said
     * @param said what people wrote, what is shown of anything else, or XHTML; nothing for what is absent
     */
    public static Html of(String template, Object... said) {
        return new Html(
                template.formatted(Arrays.stream(said).map(Html::written).toArray()));
    }

    public static Html all(Stream<Html> pieces) {
        return new Html(pieces.map(Html::text).collect(Collectors.joining()));
    }

    String text() {
        return text;
    }

    private static String written(Object said) {
        return switch (said) {
            case null -> "";
            case Html html -> html.text();
            default -> escaped(said.toString());
        };
    }

    private static String escaped(String said) {
        return said.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\n", "<br/>");
    }
}
