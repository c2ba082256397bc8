package guanxi.evaluation.web.offices;

import guanxi.evaluation.write.office.OfficeProfile;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.web.Fields;
import org.jspecify.annotations.Nullable;

/** An office as it is told. */
record OfficeData(String name, ColleagueId head, @Nullable String region) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    OfficeData checked() {
        return new OfficeData(
                Fields.required(name, "name"), Fields.required(head, "head"), Fields.optionalText(region, "region"));
    }

    OfficeProfile profile() {
        return new OfficeProfile(name, head, region);
    }
}
