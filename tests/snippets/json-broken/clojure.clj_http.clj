(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/broken"
    :headers {"Content-Type" "application/json"}
    :body "{\"a\": 1,"
    :throw-exceptions false}))

(println (:status response) (:body response))
