/**
 * The individual account: an append-only ledger by source (R-ACC-1). A correction is a new entry that names the one it
 * reverses; the balance is the sum of the entries. Why an entry is made is decided elsewhere.
 */
package org.residentpension.account;
