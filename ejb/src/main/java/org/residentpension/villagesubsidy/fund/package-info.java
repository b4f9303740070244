/**
 * 集体补助资金专账: what a collective has set aside for the contributions of its people, where it came from and for which notice
 * it left (S2-57, F16). The ledger is only added to and never goes below zero; the database sees to that as well.
 */
package org.residentpension.villagesubsidy.fund;
