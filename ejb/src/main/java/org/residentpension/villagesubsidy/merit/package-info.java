/** 激励与考核加分 (S2-60, S2-61): what a collective gets for carrying the subsidy out. No money of the pension, in none of its ledgers. */
package org.residentpension.villagesubsidy.merit;
