package guanxi.client;

import guanxi.client.read.agreements.AgreementEntry;
import guanxi.client.read.agreements.AgreementQueries;
import guanxi.client.read.clients.ClientQueries;
import guanxi.client.read.duplicates.DuplicateQueries;
import guanxi.client.write.FiledClients;
import guanxi.client.write.References;
import guanxi.client.write.agreement.NamedAgreements;
import guanxi.client.write.client.Lookalikes;
import guanxi.client.write.client.Mergers;
import guanxi.client.write.client.Owners;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.config.ServiceApplication;
import guanxi.platform.deadline.DeadlineConfiguration;
import guanxi.platform.directory.Colleagues;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The client context: client files with all that belongs to a client, and the calls of the service desk. */
@SpringBootApplication
@Import(DeadlineConfiguration.class)
public class ClientService {

    public static void main(String[] args) {
        builder().run(args);
    }

    public static SpringApplicationBuilder builder() {
        return ServiceApplication.of(ClientService.class, "client", "clients", 8081);
    }

    @Bean
    Owners owners(Colleagues colleagues) {
        return colleagues::knows;
    }

    @Bean
    References references(ClientQueries clients, Colleagues colleagues) {
        return new References() {
            @Override
            public boolean knows(ClientId client) {
                return clients.knows(client);
            }

            @Override
            public boolean knows(ColleagueId specialist) {
                return colleagues.knows(specialist);
            }

            @Override
            public Optional<ColleagueId> ownerOf(ClientId client) {
                return clients.find(client).map(known -> known.profile().owner());
            }

            @Override
            public boolean isThere(ColleagueId specialist, LocalDate day) {
                return colleagues.find(specialist).filter(c -> c.isThereOn(day)).isPresent();
            }
        };
    }

    @Bean
    FiledClients filedClients(ClientQueries clients) {
        return client -> clients.find(client).map(filed -> filed.profile().owner());
    }

    @Bean
    NamedAgreements namedAgreements(AgreementQueries agreements) {
        return agreement -> agreements.find(agreement).map(AgreementEntry::clientId);
    }

    @Bean
    Lookalikes lookalikes(DuplicateQueries duplicates) {
        return duplicates::takenFor;
    }

    @Bean
    Mergers mergers(ClientQueries clients) {
        return new Mergers() {
            @Override
            public Optional<ColleagueId> ownerOf(ClientId client) {
                return clients.find(client).map(known -> known.profile().owner());
            }

            @Override
            public boolean isMerged(ClientId client) {
                return clients.isMerged(client);
            }

            @Override
            public boolean isMergedInto(ClientId client) {
                return !clients.mergedInto(client).isEmpty();
            }
        };
    }
}
