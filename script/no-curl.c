// Foundation, linked statically, wants curl for its own requests to other machines. Nothing here
// makes any: with these names, which do nothing, `reviewday-serve` links without curl.
void *curl_easy_cleanup(void) { return 0; }
void *curl_easy_getinfo(void) { return 0; }
void *curl_easy_init(void) { return 0; }
void *curl_easy_pause(void) { return 0; }
void *curl_easy_setopt(void) { return 0; }
void *curl_easy_strerror(void) { return 0; }
void *curl_free(void) { return 0; }
void *curl_global_init(void) { return 0; }
void *curl_multi_add_handle(void) { return 0; }
void *curl_multi_assign(void) { return 0; }
void *curl_multi_cleanup(void) { return 0; }
void *curl_multi_info_read(void) { return 0; }
void *curl_multi_init(void) { return 0; }
void *curl_multi_remove_handle(void) { return 0; }
void *curl_multi_setopt(void) { return 0; }
void *curl_multi_socket_action(void) { return 0; }
void *curl_slist_append(void) { return 0; }
void *curl_slist_free_all(void) { return 0; }
void *curl_url(void) { return 0; }
void *curl_url_get(void) { return 0; }
void *curl_url_set(void) { return 0; }
void *curl_version(void) { return 0; }
void *curl_version_info(void) { return 0; }
