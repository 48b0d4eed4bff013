(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/users"
    :headers {"Content-Type" ["application/json" "text/plain"]}
    :body "{\"a\": 1}"
    :throw-exceptions false}))

(println (:status response) (:body response))
