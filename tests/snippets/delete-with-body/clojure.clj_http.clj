(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :delete
    :url "https://api.example.com/users"
    :headers {"Content-Type" "application/json"}
    :body "{\"ids\": [1, 2, 3]}"
    :throw-exceptions false}))

(println (:status response) (:body response))
