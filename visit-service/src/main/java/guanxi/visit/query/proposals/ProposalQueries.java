package guanxi.visit.query.proposals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.AsOf;
import guanxi.platform.directory.KnownClients;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.visit.read.clients.ClientFileEntry;
import guanxi.visit.read.clients.ClientFileQueries;
import guanxi.visit.read.settings.SettingQueries;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Proposes to which of his clients a specialist should go in the days ahead, and when. What the evaluation context does not tell yet is left
 * out: decisions that end a relationship (B-07).
 */
@Component
public class ProposalQueries {
    private final ClientFileQueries files;
    private final LastVisitQueries lastVisits;
    private final CallBackReasons callBacks;
    private final ProvidedForQueries providedFor;
    private final WorkedDays workedDays;
    private final SettingQueries settings;
    private final KnownClients clients;

    ProposalQueries(
            ClientFileQueries files,
            LastVisitQueries lastVisits,
            CallBackReasons callBacks,
            ProvidedForQueries providedFor,
            WorkedDays workedDays,
            SettingQueries settings,
            KnownClients clients) {
        this.files = files;
        this.lastVisits = lastVisits;
        this.callBacks = callBacks;
        this.providedFor = providedFor;
        this.workedDays = workedDays;
        this.settings = settings;
        this.clients = clients;
    }

    /**
     * By specialist, then in the order of his proposals.
     *
     * @param filter of whose clients
     */
    public Page<VisitProposal> find(Query filter, AsOf asOf, Paging paging) {
        var ahead = new DaysAhead(asOf.day(), settings.inForce().on(asOf.day()));
        var isWorked = workedDays.around(asOf.day());
        var all = files.find(filter).stream().collect(groupingBy(ClientFileEntry::owner)).entrySet().stream()
                .flatMap(his ->
                        proposals(his.getKey(), his.getValue(), isWorked.apply(his.getKey()), ahead, asOf).stream());
        return named(Page.of(
                all,
                paging,
                proposal -> proposal.specialistId().number(),
                proposal -> proposal.dueOn().toString(),
                proposal -> proposal.tier().ordinal(),
                proposal -> proposal.clientId().number()));
    }

    private List<VisitProposal> proposals(
            ColleagueId specialist,
            List<ClientFileEntry> his,
            Predicate<LocalDate> isWorked,
            DaysAhead ahead,
            AsOf asOf) {
        var clients = his.stream().map(ClientFileEntry::clientId).toList();
        var visited = lastVisits.find(clients, asOf);
        var called = callBacks.find(clients, ahead, asOf);
        var known = his.stream()
                .map(file -> new HisClient(
                        file,
                        visited.get(file.clientId()),
                        Stream.ofNullable(called.get(file.clientId())).toList()))
                .toList();
        var provided = providedFor.find(specialist, ahead).clients(ahead, asOf);
        return Proposals.of(known, provided, ahead, isWorked);
    }

    private Page<VisitProposal> named(Page<VisitProposal> page) {
        Set<ClientId> asked = page.items().stream().map(VisitProposal::clientId).collect(toSet());
        var names = clients.names(asked);
        return page.map(proposal -> proposal.withClientName(names.get(proposal.clientId())));
    }
}
