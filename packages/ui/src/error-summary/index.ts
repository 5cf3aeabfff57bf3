export {
  ErrorSummary,
  type ErrorSummaryProps,
  type FieldProblem,
  type FieldProblems,
} from './ErrorSummary.tsx'
