package guanxi.platform.directory;

import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Views;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Every service keeps its own directory of specialists, because reach is checked in the services. */
@AutoConfiguration
@ConditionalOnProperty("guanxi.service")
public class ColleagueDirectory {

    @Bean
    ColleagueProjection colleagueProjection(DepartmentTime time) {
        return new ColleagueProjection(time);
    }

    @Bean
    Colleagues colleagues(Views views) {
        return new Colleagues(views);
    }
}
