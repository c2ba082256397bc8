package guanxi.visit.query.records;

import guanxi.language.visit.VisitId;
import guanxi.platform.decision.AsOf;
import guanxi.visit.read.clients.ClientFileEntry;
import guanxi.visit.read.clients.ClientFileQueries;
import guanxi.visit.read.records.RecordEntry;
import guanxi.visit.read.records.RecordQueries;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a record together with what is to be noted from the one before it. */
@Component
public class RecordSheetQueries {
    private final RecordQueries records;
    private final ClientFileQueries files;

    RecordSheetQueries(RecordQueries records, ClientFileQueries files) {
        this.records = records;
        this.files = files;
    }

    public Optional<RecordSheet> find(VisitId visit, AsOf day) {
        return records.find(visit)
                .filter(known -> day.sees(known.record().filledOn()))
                .map(known -> sheet(known, records.lastBefore(known, day)));
    }

    private RecordSheet sheet(RecordEntry known, Optional<RecordEntry> last) {
        return new RecordSheet(
                known.visitId(),
                known.specialistId(),
                known.clientId(),
                known.record(),
                last.map(before -> before.record().watch()).orElse(null),
                last.map(RecordEntry::visitId).orElse(null),
                files.find(known.clientId()).map(ClientFileEntry::address).orElse(null));
    }
}
