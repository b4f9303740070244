/**
 * What the provincial system says of a person-year beside what our records say: which of it is news that may be taken over, and which
 * of it differs and waits for a clerk (S2-39). Nothing on record is ever typed over.
 */
package org.residentpension.villagesubsidy.rules.province;
