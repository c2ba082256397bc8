package guanxi.platform.http;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
 * Sentences by key, in files that a colleague without Java can correct. A sentence may name facts in braces; of several for one
 * key, the first counts all of whose facts are known.
 */
public final class Catalogue {
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");
    private final Map<String, List<String>> sentences = new TreeMap<>();

    private Catalogue(List<Properties> files) {
        files.forEach(file -> file.stringPropertyNames().forEach(key -> add(key, file.getProperty(key))));
    }

    private void add(String key, String said) {
        var before = sentences.put(key, Arrays.asList(said.strip().split("\\s*\\|\\s*")));
        if (before != null && !before.equals(sentences.get(key)))
            throw new IllegalArgumentException("Two catalogues differ in what " + key + " says");
    }

    /** @param resource files of properties in UTF-8: every module may have one of this name on the class path, with its own words */
    public static Catalogue of(String resource) {
        try {
            var files = new ArrayList<Properties>();
            for (URL file : Collections.list(Catalogue.class.getClassLoader().getResources(resource)))
                files.add(read(file));
            if (files.isEmpty()) throw new IllegalArgumentException("There is no catalogue " + resource);
            return new Catalogue(files);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Properties read(URL file) throws IOException {
        try (var content = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(content);
            return properties;
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
