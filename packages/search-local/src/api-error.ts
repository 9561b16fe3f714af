/** Errors in Meilisearch's shape, so that its client reports ours like its own. */

/** Codes this server answers with, each with its HTTP status; the names are Meilisearch's. */
const STATUS_BY_CODE = {
  bad_request: 400,
  document_not_found: 404,
  index_already_exists: 409,
  index_not_found: 404,
  index_primary_key_already_exists: 400,
  index_primary_key_multiple_candidates_found: 400,
  index_primary_key_no_candidate_found: 400,
  internal: 500,
  invalid_api_key: 403,
  invalid_content_type: 415,
  invalid_document_fields: 400,
  invalid_document_filter: 400,
  invalid_document_id: 400,
  invalid_document_limit: 400,
  invalid_document_offset: 400,
  invalid_document_sort: 400,
  invalid_index_limit: 400,
  invalid_index_offset: 400,
  invalid_index_primary_key: 400,
  invalid_index_uid: 400,
  invalid_search_attributes_to_retrieve: 400,
  invalid_search_facets: 400,
  invalid_search_filter: 400,
  invalid_search_hits_per_page: 400,
  invalid_search_limit: 400,
  invalid_search_matching_strategy: 400,
  invalid_search_offset: 400,
  invalid_search_page: 400,
  invalid_search_q: 400,
  invalid_search_show_ranking_score: 400,
  invalid_search_sort: 400,
  invalid_settings_displayed_attributes: 400,
  invalid_settings_faceting: 400,
  invalid_settings_filterable_attributes: 400,
  invalid_settings_pagination: 400,
  invalid_settings_ranking_rules: 400,
  invalid_settings_searchable_attributes: 400,
  invalid_settings_sortable_attributes: 400,
  invalid_settings_stop_words: 400,
  invalid_settings_synonyms: 400,
  invalid_settings_typo_tolerance: 400,
  invalid_task_from: 400,
  invalid_task_limit: 400,
  invalid_task_uids: 400,
  malformed_payload: 400,
  method_not_allowed: 405,
  missing_authorization_header: 401,
  missing_content_type: 415,
  missing_document_filter: 400,
  missing_document_id: 400,
  missing_index_uid: 400,
  missing_payload: 400,
  not_found: 404,
  payload_too_large: 413,
  task_not_found: 404,
} as const;

export type ApiErrorCode = keyof typeof STATUS_BY_CODE;

/** What the client reads from an error answer or a failed task. */
export interface ApiErrorBody {
  message: string;
  code: ApiErrorCode;
  type: "invalid_request" | "auth" | "internal";
  link: string;
}

/** An error that becomes an HTTP answer (or the error of a task). */
export class ApiError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "ApiError";
  }

  /** HTTP status of the answer. */
  get status(): number {
    return STATUS_BY_CODE[this.code];
  }

  /** Meilisearch's error object. */
  toBody(): ApiErrorBody {
    return {
      message: this.message,
      code: this.code,
      type:
        this.status === 401 || this.status === 403
          ? "auth"
          : this.status === 500
            ? "internal"
            : "invalid_request",
      link: `https://docs.meilisearch.com/errors#${this.code}`,
    };
  }
}
