package guanxi.platform.directory;

import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For services that refer to clients without owning them; they import it. */
@Configuration(proxyBeanMethods = false)
public class ClientDirectory {

    @Bean
    KnownClientProjection knownClientProjection(DepartmentTime time) {
        return new KnownClientProjection(time);
    }

    @Bean
    KnownClients knownClients(Views views) {
        return new KnownClients(views);
    }
}
