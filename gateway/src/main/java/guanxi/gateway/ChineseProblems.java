package guanxi.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What the gateway's own problems say in Chinese, by their code; the services say theirs themselves. */
final class ChineseProblems {

    private static final Properties SENTENCES = read("/guanxi/gateway-problems.zh.properties");
    private static final AcceptHeaderLocaleResolver PREFERENCES = preferences();

    private ChineseProblems() {}

    static boolean areAskedBy(HttpServletRequest request) {
        return PREFERENCES.resolveLocale(request).equals(Locale.CHINESE);
    }

    static String detail(String code, @Nullable String service) {
        String sentence = SENTENCES.getProperty(code, SENTENCES.getProperty("REFUSED"));
        return service == null
                ? sentence
                : sentence.replace("{service}", SENTENCES.getProperty("service." + service, service));
    }

    static String title(HttpStatus status) {
        String known = SENTENCES.getProperty("status." + status.value());
        return known != null ? known : SENTENCES.getProperty("status." + (status.is4xxClientError() ? 400 : 500));
    }

    private static AcceptHeaderLocaleResolver preferences() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.CHINESE));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    private static Properties read(String resource) {
        var file = Objects.requireNonNull(ChineseProblems.class.getResourceAsStream(resource), resource);
        var sentences = new Properties();
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            sentences.load(reader);
            return sentences;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
