package guanxi.standalone.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person's browser does: it keeps cookies, follows where it is led, and sends the forms that it is shown. */
public final class Browser {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\">");

    private final String home;
    private final String[] always;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** @param always headers of each request, name and value in turn */
    public Browser(String home, String... always) {
        this.home = home;
        this.always = always;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** With what a page of our own reads from the cookie. */
    public HttpResponse<String> change(String method, String path, String json) {
        return send(request(path)
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElse("none"))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    /** As a page of another address would. */
    public HttpResponse<String> changeFromElsewhere(String method, String path, String json) {
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    /** Chooses somebody on the page that is shown. */
    public HttpResponse<String> choose(HttpResponse<String> page, String person, String secret) {
        var form = new StringBuilder("person=" + person + "&given=" + encoded(secret));
        Matcher field = HIDDEN.matcher(page.body());
        while (field.find()) {
            String value = HtmlUtils.htmlUnescape(field.group(2));
            form.append('&').append(field.group(1)).append('=').append(encoded(value));
        }
        return post("/identity/sign-in", form.toString());
    }

    /** Goes where the answer to a sign-out says, as the app does. */
    public HttpResponse<String> leave(HttpResponse<String> out) {
        JsonNode next = JsonMapper.shared().readTree(out.body());
        return post(
                next.path("to").asString(),
                next.path("form")
                        .propertyStream()
                        .map(field ->
                                field.getKey() + "=" + encoded(field.getValue().asString()))
                        .collect(Collectors.joining("&")));
    }

    private HttpResponse<String> post(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(home).resolve(path));
        return always.length == 0 ? request : request.headers(always);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
