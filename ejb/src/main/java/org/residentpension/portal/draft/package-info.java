/** Forms that somebody has begun and not sent: kept for herself alone, sealed, and forgotten after a while. */
package org.residentpension.portal.draft;
