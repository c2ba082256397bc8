package guanxi.visit.read.contacts;

import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
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
}
