/**
 * What is paid for whom and when: tax payment facts, sponsored contributions, history, and the government's matching.
 * The rule stands in {@code rules}; here facts are gathered, the rule is asked once per person-year, and what follows is
 * booked in one transaction.
 */
package org.residentpension.contribution;
