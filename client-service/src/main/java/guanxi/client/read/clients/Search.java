package guanxi.client.read.clients;

import guanxi.language.client.ClientProfile;
import guanxi.platform.text.Texts;

/** What a client is searched by, folded here as in the question, because databases differ in what they call the same letter. */
public record Search(String name, String territory) {

    static Search of(ClientProfile profile) {
        return new Search(folded(profile.name()), folded(profile.territory().name()));
    }

    /** Absent stays absent: a filter that was not given. */
    public static String folded(String text) {
        return text == null ? null : Texts.folded(text);
    }
}
