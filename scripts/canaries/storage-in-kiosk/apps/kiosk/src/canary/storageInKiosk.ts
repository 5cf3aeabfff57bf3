export const storageInKiosk = () => localStorage.getItem('case')
