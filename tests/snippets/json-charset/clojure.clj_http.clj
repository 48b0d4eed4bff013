(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/jobs"
    :headers {"content-type" "application/json; charset=utf-8"}
    :body "{\"job\": \"index\"}"
    :throw-exceptions false}))

(println (:status response) (:body response))
