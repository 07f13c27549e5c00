package io.hexarch.audit.application.port;

import io.hexarch.kernel.id.PersonId;

/** What records hold of people that they may want to have erased. */
public interface PersonalRecords {

    /**
     * Makes it unreadable in all records of all organizations, for good. The records stay, and so does what they prove. As the platform.
     *
     * @return how many keys were destroyed; 0 when there was nothing of that person
     */
    int destroyKeys(PersonId person);
}
