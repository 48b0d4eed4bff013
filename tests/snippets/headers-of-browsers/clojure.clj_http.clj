;; clj-http does not let a program set `Connection`: it is left out
(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "https://api.example.com/users"
    :headers {"Host" "other.example.com"
              "User-Agent" "harkdown/1.0 (docs)"
              "Accept-Encoding" "gzip, br"
              "Referer" "https://example.com/"
              "Origin" "https://example.com"
              "Accept-Language" "de"
              "Cache-Control" "no-cache"
              "Sec-Fetch-Mode" "cors"
              "DNT" "1"}
    :decompress-body false
    :throw-exceptions false}))

(println (:status response) (:body response))
