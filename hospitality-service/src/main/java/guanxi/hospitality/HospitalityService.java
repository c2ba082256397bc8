package guanxi.hospitality;

import guanxi.hospitality.write.request.References;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.config.ServiceApplication;
import guanxi.platform.directory.ClientDirectory;
import guanxi.platform.directory.Colleagues;
import guanxi.platform.directory.KnownClients;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The hospitality context: requests to entertain clients, what they were to cost and what they cost. */
@SpringBootApplication
@Import(ClientDirectory.class)
public class HospitalityService {

    public static void main(String[] args) {
        builder().run(args);
    }

    public static SpringApplicationBuilder builder() {
        return ServiceApplication.of(HospitalityService.class, "hospitality", "hospitality", 8084);
    }

    @Bean
    References references(KnownClients clients, Colleagues colleagues) {
        return new References() {
            @Override
            public boolean knows(ClientId client) {
                return clients.knows(client);
            }

            @Override
            public boolean knows(ColleagueId specialist) {
                return colleagues.knows(specialist);
            }
        };
    }
}
