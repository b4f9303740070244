/** Our pages inside the portal: the same pages without head and menu, links that open them from outside, tiles, drafts. */
package org.residentpension.web.embed;
