/**
 * Mistakes of `code-order.json`, in French: see `mistakes.ts`.
 */
export const ORDER_MISTAKES = {
  'order-missing': {
    message: 'Il manque « {value} » dans l’ordre des codes.',
    mend: 'Lancez : npx parcours code-order --update',
  },
  'order-removed': {
    message: 'Des codes déjà donnés citent « {value} », qui n’est plus dans le catalogue.',
    mend: 'Remettez-le, ou écrivez dans « renamed » de code-order.json son nouveau nom (null s’il n’existe plus).',
  },
  'order-changed': {
    message: 'Des lignes de {value} ont été changées à la main : les codes déjà donnés seraient mal lus.',
    mend: 'Remettez les lignes comme avant. Les nouvelles s’ajoutent par : npx parcours code-order --update',
  },
} as const
