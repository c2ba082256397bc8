package guanxi.gateway;

import java.net.URI;
import java.util.HashMap;

/** A gateway at which people sign in, with an issuer that says who they are and one service behind it. */
final class SignInDoor implements AutoCloseable {
    final StubService visit = new StubService("visit");
    final PeopleIssuer issuer;
    final RunningGateway gateway;

    SignInDoor() throws Exception {
        issuer = new PeopleIssuer();
        var settings = new HashMap<>(issuer.settings());
        settings.put("services.visit", visit.url());
        gateway = new RunningGateway(settings, "--GUANXI_TRUSTED_PROXIES=.*");
    }

    Browser browser() {
        return new Browser(gateway);
    }

    /** Where somebody finds himself who wanted to go there, written as in a query. */
    String whereToGo(String to) throws Exception {
        var browser = browser();
        URI asked = Browser.location(browser.get("/sign-in?to=" + to));
        return Browser.location(browser.get(issuer.signIn(asked, "M01", claims -> claims)))
                .toString();
    }

    @Override
    public void close() {
        gateway.close();
        visit.close();
        issuer.close();
    }
}
