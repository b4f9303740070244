/** Names and choices of divisions for the pages. */
package org.residentpension.web.organization;
