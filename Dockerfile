# The image for a server with its own Postgres: set DATABASE_URL, DATABASE_OWNER_URL, SECRET_KEY and BASE_URL.
FROM node:20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json tsconfig.json ./
COPY bin ./bin
COPY drizzle ./drizzle
COPY scenarios ./scenarios
COPY src ./src
# A volume mounted here takes its owner from this folder.
RUN mkdir -p /var/lib/redress/files && chown -R node:node /var/lib/redress
ENV DATA_DIR=/var/lib/redress
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT ?? 3000) + '/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# node itself is the first process, so that SIGTERM reaches it and it drains.
CMD ["node", "--import", "tsx", "src/main.ts"]
