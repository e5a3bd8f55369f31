import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Search loads when a reader opens it. Starlight's search (`Search.astro`) imports Pagefind's interface on every page as
 * soon as the browser is idle; it is given our small one instead, which fetches Pagefind's own when the dialog opens.
 * The dialog, its shortcuts, its words and its look stay Starlight's.
 */
export const searchOnDemand: AstroIntegration = {
  name: 'search-on-demand',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [ourBoxForPagefinds] } });
    },
  },
};

const box = fileURLToPath(new URL('./searchBox.client.ts', import.meta.url));

const ourBoxForPagefinds = {
  name: 'search-on-demand',
  enforce: 'pre',
  resolveId: (id: string, importer?: string) =>
    id === '@pagefind/default-ui' && !importer?.endsWith('/searchBox.client.ts') ? box : undefined,
} as const;
