package guanxi.platform.directory;

import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.ViewDefinition;
import guanxi.platform.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every service keeps its own directory of specialists, because reach is checked in the services. */
@Configuration(proxyBeanMethods = false)
public class ColleagueDirectory {

    @Bean
    ViewDefinition<Colleague> colleagueView() {
        return Colleague.VIEW;
    }

    @Bean
    ColleagueProjection colleagueProjection(DepartmentTime time) {
        return new ColleagueProjection(time);
    }

    @Bean
    Colleagues colleagues(Views views) {
        return new Colleagues(views);
    }
}
