/** Demo people for standalone: signed tokens without an identity server of one's own. No part of the distributed system. */
package guanxi.standalone.identity;
