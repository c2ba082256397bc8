package guanxi.visit.read.contacts;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions about the contacts of contact plans. */
@Component
public class ContactQueries {
    private final ViewReader<ContactEntry> contacts;

    ContactQueries(Views views) {
        this.contacts = views.reader(ContactEntry.VIEW);
    }

    /** By day and number. */
    public List<ContactEntry> find(Query filter) {
        return contacts.find(filter.orderBy("on"));
    }

    /** All of a specialist's days, both inclusive. */
    public List<ContactEntry> between(ColleagueId specialist, LocalDate first, LocalDate last) {
        return find(Query.where("specialistId", specialist.number())
                .between("on", first.toString(), last.plusDays(1).toString()));
    }
}
