/**
 * The yearly run 年度集体补助: from the frozen extract through confirmation, publicity, application and notice to the posted
 * account (workflows.md §4, S2-36 to S2-46). Who gets how much is decided in {@code ..rules}; here it is carried out.
 */
package org.residentpension.villagesubsidy.run;
