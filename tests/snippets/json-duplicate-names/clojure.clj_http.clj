(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/twice"
    :headers {"Content-Type" "application/json"}
    :body "{\"a\": 1, \"a\": 2, \"b\": {\"c\": 3, \"c\": 4}}"
    :throw-exceptions false}))

(println (:status response) (:body response))
