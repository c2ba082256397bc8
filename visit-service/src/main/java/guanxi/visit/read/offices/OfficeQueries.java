package guanxi.visit.read.offices;

import guanxi.language.organisation.OfficeId;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions about offices. */
@Component
public class OfficeQueries {
    private final ViewReader<OfficeEntry> offices;

    OfficeQueries(Views views) {
        this.offices = views.reader(OfficeEntry.VIEW);
    }

    /** @param number as somebody asks for it */
    public Optional<OfficeId> find(String number) {
        return offices.byId(number).map(OfficeEntry::officeId);
    }

    public boolean knows(OfficeId office) {
        return offices.exists(office.number());
    }
}
