package guanxi.client.query.agreements;

import guanxi.client.read.agreements.AgreementEntry;
import guanxi.client.read.agreements.AgreementQueries;
import guanxi.client.read.clients.ClientQueries;
import guanxi.language.client.AgreementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Agreements as they stand on a day, each with whoever answers for its client now; one that was not written down by then is not there. */
@Component
public class AgreementsOnADay {
    private final AgreementQueries agreements;
    private final ClientQueries clients;

    AgreementsOnADay(AgreementQueries agreements, ClientQueries clients) {
        this.agreements = agreements;
        this.clients = clients;
    }

    public Optional<ShownAgreement> find(AgreementId id, LocalDate day) {
        return agreements.find(id).flatMap(entry -> all(List.of(entry), day).findFirst());
    }

    /** @param client absent for those of all */
    public Stream<ShownAgreement> all(@Nullable String client, LocalDate day) {
        return all(agreements.of(client), day);
    }

    private Stream<ShownAgreement> all(List<AgreementEntry> found, LocalDate day) {
        var owners = clients.owners(
                found.stream().map(AgreementEntry::clientId).distinct().toList());
        return found.stream()
                .filter(entry -> owners.containsKey(entry.clientId()))
                .flatMap(entry -> entry
                        .course()
                        .on(day)
                        .map(state -> ShownAgreement.of(entry, owners.get(entry.clientId()), state, day))
                        .stream());
    }
}
