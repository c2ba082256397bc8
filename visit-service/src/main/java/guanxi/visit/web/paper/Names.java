package guanxi.visit.web.paper;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.directory.Colleagues;
import guanxi.platform.directory.KnownClients;
import guanxi.platform.directory.KnownColleague;
import guanxi.platform.text.Texts;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** On paper nobody looks a number up, so names stand there; the number stays where nobody is known by it. */
@Component
public class Names {
    private final KnownClients clients;
    private final Colleagues colleagues;

    Names(KnownClients clients, Colleagues colleagues) {
        this.clients = clients;
        this.colleagues = colleagues;
    }

    public Function<ClientId, String> ofClients(Collection<ClientId> ids) {
        var known = clients.names(ids);
        return id -> known.getOrDefault(id, id.number());
    }

    public Function<ColleagueId, String> ofColleagues(Stream<ColleagueId> ids) {
        var known = ids.distinct().collect(Collectors.toMap(Function.identity(), this::of));
        return known::get;
    }

    /** Of whom a form may name by his number or otherwise. */
    public String ofWhoever(String written) {
        return Texts.isNumber(written) ? of(new ColleagueId(written)) : written;
    }

    private String of(ColleagueId id) {
        return colleagues.find(id).map(KnownColleague::name).orElse(id.number());
    }
}
