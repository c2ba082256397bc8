package guanxi.gateway;

import guanxi.platform.http.CorrelationFilter;
import guanxi.platform.http.ProblemValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the gateway answers as every service does. */
@Configuration(proxyBeanMethods = false)
class Conventions {

    @Bean
    CorrelationFilter correlation() {
        return new CorrelationFilter();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsInsteadOfPages() {
        return ProblemValve.customizer();
    }
}
