/** What would lead a test to somebody's real database, search server, mail or money, or change what it expects. */
const NOT_FOR_TESTS =
  /^(DATABASE_URL|REDIS_URL|MEILISEARCH_.*|S3_.*|SMTP_URL|MAIL_FROM|VAPID_.*|STRIPE_.*|BANK_.*|PAYMENT_HOURS|PICKUP_HOURS|ACCEPT_HOURS|HAND_OFF_WORKING_DAYS|UNSEEN_HOURS|MEDUSA_PUBLISHABLE_KEY|TRUST_PROXY|HOST|PORT|SITE_URL|SITE_NOTICE|GERAI_MODE|DATA_DIR|NODE_ENV|NODE_OPTIONS|.*_SECRET|.*_CORS|DEMO_PASSWORD|GERAI_SEED_DEMO|(STOREFRONT|BACKEND|SEARCH|POSTGRES)_PORT|INIT_CWD|npm_.*)$/;

/** The caller's environment without anything of that kind. */
export function testEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !NOT_FOR_TESTS.test(name)));
}
