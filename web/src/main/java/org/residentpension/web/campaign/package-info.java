/** Pages of the campaign: the progress board that greets people, and the targets that the county's administrator sets. */
package org.residentpension.web.campaign;
