package guanxi.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The languages in which the department is answered; English unless {@code Accept-Language} prefers Chinese. */
public enum Tongue {
    ENGLISH(Locale.ENGLISH),
    CHINESE(Locale.CHINESE);

    private static final AcceptHeaderLocaleResolver PREFERENCES = preferences();
    private final Locale locale;

    Tongue(Locale locale) {
        this.locale = locale;
    }

    public static Tongue askedBy(HttpServletRequest request) {
        return PREFERENCES.resolveLocale(request).equals(CHINESE.locale) ? CHINESE : ENGLISH;
    }

    /** By the request that is answered on this thread. */
    public static Tongue asked() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? askedBy(current.getRequest())
                : ENGLISH;
    }

    /** As {@code Content-Language} says it. */
    public String tag() {
        return locale.toLanguageTag();
    }

    private static AcceptHeaderLocaleResolver preferences() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.CHINESE));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
