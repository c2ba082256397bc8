package guanxi.standalone.rehearsal;

import guanxi.standalone.cli.DemoMonth;
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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The manager at her browser: she signs in, registers a client, and opens what one opens first. */
final class Visitor {
    private static final String MANAGER = "M01";
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\">");
    private static final String CLIENT = """
        {"name":"远山物流","tier":"A","stage":"PROSPECT","industry":"物流","territory":"北岸区","address":"北岸区一号码头",\
        "owner":"S001","contact":{"name":"示例联系人","title":"行政主管","phone":"10000000000"}}\
        """;
    private static final List<String> PAGES = List.of(
            "/",
            "/session",
            "/api/codes",
            "/api/evaluations/dashboards/department?month=" + DemoMonth.MONTH,
            "/api/evaluations/assessments?month=" + DemoMonth.MONTH,
            "/api/evaluations/organisation",
            "/api/visits?limit=50&month=" + DemoMonth.MONTH,
            "/api/visits/days?specialistId=S001&date=" + DemoMonth.MONTH + "-01",
            "/api/visits/violations?month=" + DemoMonth.MONTH,
            "/api/visits/deadlines",
            "/api/clients?limit=50",
            "/api/clients/C00001",
            "/api/hospitality/budgets",
            "/api/history/clients/C00001");

    private final String url;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(String url) {
        this.url = url;
    }

    void spendAMorning() {
        signIn(taken(request("/sign-in?to=/session")).body());
        taken(request("/api/clients")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(CLIENT)));
        PAGES.forEach(page -> taken(request(page)));
    }

    private void signIn(String page) {
        var form = new StringBuilder("person=" + MANAGER);
        Matcher field = HIDDEN.matcher(page);
        while (field.find())
            form.append('&')
                    .append(field.group(1))
                    .append('=')
                    .append(URLEncoder.encode(field.group(2).replace("&amp;", "&"), StandardCharsets.UTF_8));
        taken(request("/identity/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }

    /** A rehearsal that went wrong is none. */
    private HttpResponse<String> taken(HttpRequest.Builder asked) {
        try {
            HttpResponse<String> answer = browser.send(asked.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 400)
                throw new IllegalStateException(
                        answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stopped);
        }
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }
}
