package guanxi.gateway;

import guanxi.gateway.GatewayProperties.Limits;
import guanxi.gateway.signin.SignInPaths;
import guanxi.gateway.signin.SignedIn;
import guanxi.platform.http.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A script that runs wild slows only itself down. The address counts first, because a caller cannot make one up; then who calls, if his
 * token can be believed or he is signed in. Who is not known shares what one caller has with all others of his address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class RateLimitFilter extends OncePerRequestFilter {

    private static final int NETWORK_BYTES = 8;

    private final Callers callers;
    private final Rates ofAddresses;
    private final Rates ofCallers;
    private final Rates ofImports;
    private final Rates ofTokens;
    private final Rates ofSignIns;

    RateLimitFilter(GatewayProperties properties, Callers callers) {
        Limits limits = properties.limits();
        long remembered = limits.callersRemembered();
        this.callers = callers;
        this.ofAddresses = new Rates("An address", limits.requestsPerSecondOfAnAddress(), remembered);
        this.ofCallers = new Rates("A caller", limits.requestsPerSecond(), remembered);
        this.ofImports = new Rates("A caller", limits.importsPerSecond(), remembered);
        this.ofTokens = new Rates("An address", limits.tokensPerSecond(), remembered);
        this.ofSignIns = new Rates("An address", limits.signInsPerSecond(), remembered);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Service.isPassedOn(request) && !SignInPaths.has(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Problem> refusal = refusal(request);
        if (refusal.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            refusal.get().writeTo(request, response);
        }
    }

    private Optional<Problem> refusal(HttpServletRequest request) {
        String address = network(request.getRemoteAddr());
        Optional<Problem> ofAddress = ofAddresses.refusal(address);
        if (ofAddress.isPresent()) {
            return ofAddress;
        }
        if (SignInPaths.begins(request)) {
            return ofSignIns.refusal(address);
        }
        if (Service.isToken(request) || SignInPaths.ends(request)) {
            return ofTokens.refusal(address);
        }
        Rates rates = Service.isImport(request) ? ofImports : ofCallers;
        String who = caller(request).map(caller -> "caller " + caller).orElse("address " + address);
        return rates.refusal(who);
    }

    /** A person is one caller, whether he comes with a token or with a session. */
    private Optional<String> caller(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization == null ? SignedIn.in(request).map(SignedIn::id) : callers.of(authorization);
    }

    /** Of an IPv6 address the half that names the network: its owner has all of the other half. */
    private static String network(String address) {
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
