/** How the view is built: `vite build viz` writes viz/dist; `vite viz` serves it and passes GraphQL on to a running server. */
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/',
  build: { outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 900 },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
