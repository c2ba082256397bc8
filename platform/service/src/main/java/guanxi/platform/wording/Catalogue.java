package guanxi.platform.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences by key, in a file that a colleague without Java can correct. A sentence may name facts in braces; of several for one
 * key, the first counts all of whose facts are known.
 */
public final class Catalogue {
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");
    private final Map<String, List<String>> sentences = new TreeMap<>();

    private Catalogue(Properties file) {
        file.stringPropertyNames()
                .forEach(key -> sentences.put(
                        key, Arrays.asList(file.getProperty(key).strip().split("\\s*\\|\\s*"))));
    }

    /** @param resource a file of properties in UTF-8 on the class path */
    public static Catalogue of(String resource) {
        try (InputStream file = Catalogue.class.getResourceAsStream(resource)) {
            if (file == null) throw new IllegalArgumentException("There is no catalogue " + resource);
            var properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new Catalogue(properties);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Set<String> keys() {
        return sentences.keySet();
    }

    /** What the sentences of this key may name. */
    public Set<String> factsOf(String key) {
        var facts = new TreeSet<String>();
        sentences.get(key).forEach(sentence -> facts.addAll(factsIn(sentence)));
        return facts;
    }

    public Optional<String> sentence(String key, Map<String, String> facts) {
        return sentences.getOrDefault(key, List.of()).stream()
                .filter(sentence -> facts.keySet().containsAll(factsIn(sentence)))
                .findFirst()
                .map(sentence ->
                        FACT.matcher(sentence).replaceAll(fact -> Matcher.quoteReplacement(facts.get(fact.group(1)))));
    }

    private static List<String> factsIn(String sentence) {
        return FACT.matcher(sentence).results().map(fact -> fact.group(1)).toList();
    }
}
