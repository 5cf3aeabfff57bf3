export { type Feedback, FeedbackFaces, type FeedbackFacesProps } from './FeedbackFaces.tsx'
