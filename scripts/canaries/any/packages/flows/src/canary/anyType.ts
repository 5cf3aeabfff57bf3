export const anyType = (value: any) => value
