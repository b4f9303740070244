/** Accounts and posts, divisions, the audit trail: what the three administrators of a county work with. */
package org.residentpension.web.system;
