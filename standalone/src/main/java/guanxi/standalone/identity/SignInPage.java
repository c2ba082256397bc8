package guanxi.standalone.identity;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import guanxi.platform.http.Catalogue;
import guanxi.platform.http.Tongue;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Writes the page in Chinese unless English is asked for. The words for roles are the department's own. */
@Component
final class SignInPage {

    private static final Map<Tongue, Catalogue> WORDS = Map.of(
            Tongue.CHINESE, Catalogue.of("identity/words.zh.properties"),
            Tongue.ENGLISH, Catalogue.of("identity/words.en.properties"));
    private static final Map<Tongue, Catalogue> CODES = Map.of(
            Tongue.CHINESE, Catalogue.of("guanxi/codes.zh.properties"),
            Tongue.ENGLISH, Catalogue.of("guanxi/codes.en.properties"));

    private final DemoPeople people;
    private final Secret secret;

    SignInPage(DemoPeople people, Secret secret) {
        this.people = people;
        this.secret = secret;
    }

    /** @param refusal the key of the sentence why somebody is asked again */
    String of(HttpServletRequest request, Optional<String> refusal) {
        Tongue tongue = tongue(request);
        String asked = Optional.ofNullable(request.getParameter(SignInController.ASKED))
                .orElse("");
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="%s">
                </head>
                <body>
                <main>
                <header><h1>关系 <span>Guanxi</span></h1>%s</header>
                <h2>%s</h2>
                <p>%s</p>
                %s
                <form method="post" action="%s">
                <input type="hidden" name="_csrf" value="%s">
                <input type="hidden" name="asked" value="%s">
                <input type="hidden" name="lang" value="%s">
                %s
                </form>
                </main>
                </body>
                </html>
                """.formatted(
                        tongue.tag(),
                        word("title", tongue),
                        SignInController.STYLE,
                        otherTongue(tongue, asked),
                        word("title", tongue),
                        word(secret.isAsked() ? "chooseWithSecret" : "choose", tongue),
                        refusal.map(key -> "<p role=\"alert\">" + word(key, tongue) + "</p>")
                                .orElse(""),
                        SignInController.PAGE,
                        htmlEscape(((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken()),
                        htmlEscape(asked),
                        tongue.tag(),
                        secret.isAsked() ? withSecret(tongue, request.getParameter("person")) : withoutSecret(tongue));
    }

    private String withoutSecret(Tongue tongue) {
        return people.all().stream()
                .map(person -> "<button name=\"person\" value=\"%s\">%s</button>"
                        .formatted(htmlEscape(person.number()), described(person, tongue)))
                .collect(Collectors.joining("\n", "<div class=\"people\">\n", "\n</div>"));
    }

    private String withSecret(Tongue tongue, String chosen) {
        return people.all().stream()
                .map(person -> "<label><input type=\"radio\" name=\"person\" value=\"%s\" required%s>%s</label>"
                        .formatted(
                                htmlEscape(person.number()),
                                person.number().equals(chosen) ? " checked" : "",
                                described(person, tongue)))
                .collect(Collectors.joining(
                        "\n",
                        "<fieldset class=\"people\"><legend>" + word("who", tongue) + "</legend>\n",
                        """

                        </fieldset>
                        <label class="secret" for="given">%s</label>
                        <input id="given" name="given" type="password" autocomplete="current-password" required>
                        <button class="go">%s</button>""".formatted(word("secret", tongue), word("title", tongue))));
    }

    private static String described(DemoPerson person, Tongue tongue) {
        String roles = person.roles().stream()
                .map(role -> CODES.get(tongue).sentence(code(role), Map.of()).orElse(role.name()))
                .collect(Collectors.joining(tongue == Tongue.CHINESE ? "、" : ", "));
        return "<span class=\"number\">%s</span><span class=\"name\">%s</span><span class=\"roles\">%s</span>"
                .formatted(htmlEscape(person.number()), htmlEscape(person.name()), htmlEscape(roles));
    }

    private static String code(DemoRole role) {
        return "role." + role.name().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String otherTongue(Tongue tongue, String asked) {
        Tongue other = tongue == Tongue.CHINESE ? Tongue.ENGLISH : Tongue.CHINESE;
        String link = UriComponentsBuilder.fromPath(SignInController.PAGE)
                .queryParam("lang", other.tag())
                .queryParam(SignInController.ASKED, "{asked}")
                .encode(StandardCharsets.UTF_8)
                .buildAndExpand(asked)
                .toUriString();
        return "<a href=\"%s\" lang=\"%s\" hreflang=\"%s\">%s</a>"
                .formatted(htmlEscape(link), other.tag(), other.tag(), word("thisTongue", other));
    }

    private static Tongue tongue(HttpServletRequest request) {
        String chosen = request.getParameter("lang");
        if (chosen != null) {
            return chosen.equals(Tongue.ENGLISH.tag()) ? Tongue.ENGLISH : Tongue.CHINESE;
        }
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Tongue.CHINESE : Tongue.askedBy(request);
    }

    private static String word(String key, Tongue tongue) {
        return htmlEscape(WORDS.get(tongue).sentence(key, Map.of()).orElseThrow());
    }
}
