import './ours.tsx'
