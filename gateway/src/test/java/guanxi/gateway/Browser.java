package guanxi.gateway;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps cookies and remembers all that it was ever told; where it is led, the test decides. */
final class Browser {

    private final String home;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final List<String> told = new ArrayList<>();

    Browser(RunningGateway gateway) {
        home = "http://localhost:" + gateway.port();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri));
    }

    /** As a page of the gateway's own does it, which reads the cookie. */
    HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return send(request(path)
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElse("none"))
                .POST(BodyPublishers.ofString("{}")));
    }

    /** As a page of another address does it, which cannot. */
    HttpResponse<String> postFromElsewhere(String path) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.ofString("{}")));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home + path)).header("Content-Type", "application/json");
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        synchronized (told) {
            told.add(answer.headers() + " " + answer.body());
        }
        return answer;
    }

    /** To the issuer and back. */
    HttpResponse<String> signIn(PeopleIssuer issuer, String subject) throws IOException, InterruptedException {
        return get(issuer.signIn(location(get("/sign-in")), subject, claims -> claims));
    }

    static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    List<String> told() {
        return told;
    }
}
