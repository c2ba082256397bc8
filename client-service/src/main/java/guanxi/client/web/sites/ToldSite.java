package guanxi.client.web.sites;

import guanxi.language.client.ClientSiteProfile;
import guanxi.platform.web.Fields;
import org.jspecify.annotations.Nullable;

/** All that is known of a site, as it is told; what is left out is not known. */
record ToldSite(String name, String address, @Nullable String purpose) {

    ClientSiteProfile checked() {
        return new ClientSiteProfile(
                Fields.required(name, "name"),
                Fields.required(address, "address"),
                Fields.optionalText(purpose, "purpose"));
    }
}
