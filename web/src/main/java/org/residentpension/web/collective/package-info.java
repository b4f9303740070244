/** Pages about collective economic organizations: register, member roll, pilot years. */
package org.residentpension.web.collective;
