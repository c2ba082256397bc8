import './rac.css'

/**
 * react-aria writes a style element into the page unless one with this id is there; the page's policy takes styles from files only. So its rule
 * stands in rac.css, and this stands where it looks.
 */
const PRESSABLE = 'react-aria-pressable-style'
if (!document.getElementById(PRESSABLE)) {
  const place = document.createElement('meta')
  place.id = PRESSABLE
  document.head.append(place)
}
