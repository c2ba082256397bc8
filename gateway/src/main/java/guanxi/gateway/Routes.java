package guanxi.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.AfterFilterFunctions.removeResponseHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.http.HttpHeaders.COOKIE;
import static org.springframework.http.HttpHeaders.SET_COOKIE;

import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Which request belongs to which service; each route passes its service's guard. Cookies are between a browser and the gateway. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouterFunction<ServerResponse> services(GatewayProperties properties, Guards guards) {
        return Service.of(properties.services()).stream()
                .map(service -> route(service, guards.of(service)))
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    private static RouterFunction<ServerResponse> route(Service service, Guard guard) {
        var route = GatewayRouterFunctions.route(service.name())
                .route(service.requests(), http())
                .filter(guard)
                .before(uri(service.url()));
        return service.isIdentity()
                ? route.before(Cookies::ofIdentity)
                        .after(Cookies::setByIdentity)
                        .build()
                : route.before(removeRequestHeader(COOKIE))
                        .after(removeResponseHeader(SET_COOKIE))
                        .build();
    }
}
