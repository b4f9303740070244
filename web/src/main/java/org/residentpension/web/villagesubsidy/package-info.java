/** Pages about village subsidies: the scheme from draft to approval, and the yearly run. */
package org.residentpension.web.villagesubsidy;
