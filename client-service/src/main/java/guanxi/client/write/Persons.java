package guanxi.client.write;

import guanxi.language.Person;

/** Whom we may still know: after a person was erased, a form that names him again must not look like news. */
public interface Persons {

    /** The person as he would be read back from history: without name and telephone if he was erased. */
    Person asRemembered(Person person);
}
