export { type Announce, AnnouncerProvider, type AnnouncerProviderProps, useAnnounce } from './Announcer.tsx'
