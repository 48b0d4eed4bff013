(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "https://api.example.com/archive"
    :headers {"Accept-Encoding" "identity"
              "User-Agent" "curl/8.5.0"
              "Accept" "*/*"
              "DNT" "1"
              "X_Under_Score" "kept"}
    :decompress-body false
    :throw-exceptions false}))

(println (:status response) (:body response))
