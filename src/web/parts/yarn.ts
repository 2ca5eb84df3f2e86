/** The yarns of the places: each place of the app has its own, on its band and its ways. */
export type Yarn = 'meeting' | 'orders' | 'receive' | 'pay' | 'members' | 'wall'
